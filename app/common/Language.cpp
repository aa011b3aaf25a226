// SPDX-License-Identifier: MIT
#include "common/Language.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPointer>
#include <QTranslator>

#include <utility>

// Outside the namespace, as the macro demands; needed because a static library does not register by itself.
static void registerTexts()
{
    Q_INIT_RESOURCE(i18n);
}

namespace epost {

QString languageKey(Language language)
{
    return language == Language::English ? QStringLiteral("en") : QStringLiteral("ja");
}

std::optional<Language> languageFromKey(const QString &key)
{
    for (const Language language : {Language::Japanese, Language::English}) {
        if (key == languageKey(language))
            return language;
    }
    return std::nullopt;
}

Language systemLanguage()
{
    const QLocale system = QLocale::system();
    // The C locale has no language, whatever LANGUAGE says beside it (gettext reads it so too).
    if (system.language() == QLocale::C)
        return Language::Japanese;
    const QString first = system.uiLanguages().value(0);
    return first == u"en" || first.startsWith(u"en-") ? Language::English : Language::Japanese;
}

void speak(QCoreApplication &application, Language language)
{
    registerTexts();
    // English has only its plurals in a catalogue: what another language has brought must go.
    static QList<QPointer<QTranslator>> spoken;
    for (const QPointer<QTranslator> &old : std::as_const(spoken))
        delete old;
    spoken.clear();
    QLocale::setDefault(language == Language::English ? QLocale(QLocale::English)
                                                      : QLocale(QLocale::Japanese, QLocale::Japan));
    for (const auto &catalogue : {QStringLiteral("qtbase"), QStringLiteral("epost-update")}) {
        auto *translator = new QTranslator(&application);
        if (translator->load(QStringLiteral(":/i18n/%1_%2.qm").arg(catalogue, languageKey(language))))
            QCoreApplication::installTranslator(translator);
        spoken.append(translator);
    }
}

Language spokenLanguage()
{
    return QLocale().language() == QLocale::English ? Language::English : Language::Japanese;
}

} // namespace epost
