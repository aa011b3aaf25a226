// SPDX-License-Identifier: MIT
#include "platform/windows/MailRegistry.h"

#include "platform/windows/RegistryKey.h"

namespace epost {

Result<MailSettings> mailSettingsInRegistry()
{
    MailSettings settings;
    // A 64-bit product first: where both are, the 32-bit one was there before it.
    for (const RegistryView view : {RegistryView::Bits64, RegistryView::Bits32}) {
        const auto key = RegistryKey::open(QStringLiteral("SOFTWARE\\EMWAC\\IMS"), view);
        if (!key) {
            if (key.error().errorClass() == ErrorClass::NotFound)
                continue;
            return fail(key.error());
        }
        settings.found = true;
        settings.wow64 = view == RegistryView::Bits32;
        // The name is that of the EMWAC Internet Mail Services, whose key E-Post goes on using.
        settings.workFolder = key->text(QStringLiteral("MailSpoolDir"));
        if (!settings.workFolder.isEmpty())
            break;
    }
    return settings;
}

} // namespace epost
