// SPDX-License-Identifier: MIT
#include "platform/windows/MailRegistry.h"

#include "platform/windows/RegistryKey.h"

namespace epost {

namespace {

/// A drive or a share and what follows. Whatever else stands in a value is never let out of here: the site
/// says which value is read, and one beside it is the licence key.
bool isFolderPath(const QString &text)
{
    const bool onDrive = text.size() > 2 && text.at(0).isLetter() && text.at(1) == u':'
        && (text.at(2) == u'\\' || text.at(2) == u'/');
    return onDrive || text.startsWith(QLatin1String("\\\\"));
}

} // namespace

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
        if (const QString text = key->text(workFolderValue); isFolderPath(text)) {
            settings.workFolder = text;
            break;
        }
    }
    return settings;
}

} // namespace epost
