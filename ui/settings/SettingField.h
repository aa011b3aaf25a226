// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>

#include <utility>

namespace epost {

/// One thing that a person sets: where it stands in the site file, and what is said about it. All texts are
/// translated.
struct SettingField {
    enum class Kind {
        Text,
        LongText, ///< several lines
        Lines, ///< a list of texts, one a line
        Number,
        Numbers, ///< a list of numbers in one line
        Steps, ///< one number for each of the thirteen steps
        Check,
        Choice,
        Localized, ///< {"ja", "en"}
        LongLocalized,
        Picture, ///< the path of a picture, relative to the site file
        Optional, ///< an object that may be missing: fields
        Objects, ///< a list of objects with an order: fields of each
    };

    Kind kind = Kind::Text;
    QString place; ///< keys joined with '.', relative to the object whose field it is
    QString label;
    QString hint; ///< below the field; may be empty
    int least = 0;
    int most = 0;
    QString unit; ///< behind a number
    QList<std::pair<QString, QString>> choices; ///< key in the file, and text
    QList<SettingField> fields; ///< of Optional and Objects
    QString nameKey; ///< of Objects: what tells them apart
    QString titlePlace; ///< of Objects: what the list shows
    QJsonObject fresh; ///< of Optional and Objects: a new one
};

/// Fields that belong together, as a page of the settings.
struct SettingsSection {
    QString key; ///< stable
    QString title;
    QString intro;
    QList<SettingField> fields;
};

} // namespace epost
