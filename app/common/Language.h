// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <optional>

class QCoreApplication;

namespace epost {

/// The languages of the product. Source texts are English; both have a translation file, English for its
/// plurals.
enum class Language { Japanese, English };

/// "ja", "en".
[[nodiscard]] QString languageKey(Language language);
/// \return nothing for another key
[[nodiscard]] std::optional<Language> languageFromKey(const QString &key);
/// English where the system speaks English; else Japanese, the language of those who run the product.
[[nodiscard]] Language systemLanguage();
/// Loads the texts, the product's and Qt's own, and makes numbers and dates follow. Once a process, before
/// any text is made.
void speak(QCoreApplication &application, Language language);
/// What speak() was told last: the language of the papers that are begun now.
[[nodiscard]] Language spokenLanguage();

} // namespace epost
