// SPDX-License-Identifier: MIT
#pragma once

#include <QCoreApplication>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace epost {

/// One page of the help.
struct HelpTopic {
    QString key; ///< stable, the name of its file
    QString title;
    QString html;
    QString text; ///< without markup, for the search
};

/// Where something is explained.
struct HelpPlace {
    qsizetype topic = 0; ///< index in HelpTopics::all()
    QString anchor; ///< in that topic; empty: its beginning
    bool operator==(const HelpPlace &) const = default;
};

/// The help of one language, from the program's own resources: nothing is fetched from anywhere.
class HelpTopics {
    Q_DECLARE_TR_FUNCTIONS(epost::HelpTopics)

public:
    /// \param language "ja" or "en"
    explicit HelpTopics(const QString &language);

    /// The language in which the program speaks.
    [[nodiscard]] static QString spokenLanguage();

    /// In the order of resources/help/contents.txt.
    [[nodiscard]] const QList<HelpTopic> &all() const { return m_topics; }
    /// \param key of a topic, or the code of a finding; nothing where it is explained nowhere
    [[nodiscard]] std::optional<HelpPlace> find(const QString &key) const;
    /// The codes of findings that are explained, in the order of the topics.
    [[nodiscard]] QStringList codes() const;
    /// Whether a topic holds every word of \a words, without regard to case and width.
    [[nodiscard]] bool matches(const HelpTopic &topic, const QString &words) const;

private:
    QList<HelpTopic> m_topics;
};

} // namespace epost
