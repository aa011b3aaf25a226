// SPDX-License-Identifier: MIT
#include "platform/windows/MailRegistry.h"

#include "platform/windows/RegistryKey.h"

namespace epost {

Result<MailSettings> mailSettingsInRegistry(const QString &workFolderValue)
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
        settings.workFolder = key->text(workFolderValue);
        if (!settings.workFolder.isEmpty())
            break;
    }
    return settings;
}

} // namespace epost
