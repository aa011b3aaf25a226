// SPDX-License-Identifier: MIT
#pragma once

#include "base/JsonReader.h"
#include "base/Result.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <QList>

namespace epost {

/// One value that differs between two drafts.
struct SiteChange {
    QString place; ///< such as "site.waitSeconds.queue"; within a list the element stands in brackets by its
                   ///< id or name: "site.checklist[backup].title.ja"
    QString before; ///< as text; empty where there was none
    QString after;
    bool operator==(const SiteChange &) const = default;
};

/// The settings of a site while a person edits them: the program's own, overlaid by a site file. May hold
/// mistakes, which it names. A value; not for several threads.
class SiteDraft {
    Q_DECLARE_TR_FUNCTIONS(epost::SiteDraft)

public:
    /// \param siteFile empty: the settings of the program
    /// \return errors where the file cannot be read or is no site file; wrong values in it are no error
    [[nodiscard]] static Result<SiteDraft> load(const QString &siteFile);

    /// \param place keys joined with '.', such as "site.waitSeconds.queue". Undefined where there is none
    [[nodiscard]] QJsonValue value(const QString &place) const;
    /// The value that the program itself brings along.
    [[nodiscard]] QJsonValue defaultValue(const QString &place) const;
    /// Undefined takes the key out.
    void set(const QString &place, const QJsonValue &value);

    /// As a whole: the catalogue with the site file laid over it.
    [[nodiscard]] const QJsonObject &content() const { return m_full; }
    void setContent(const QJsonObject &content) { m_full = content; }

    /// What keeps it from being used.
    [[nodiscard]] QList<JsonMistake> mistakes() const;
    /// What is another value in \a other.
    [[nodiscard]] QList<SiteChange> changesTo(const SiteDraft &other) const;
    /// Writes what differs from the program's own settings.
    [[nodiscard]] Result<> save(const QString &siteFile) const;

    bool operator==(const SiteDraft &other) const { return m_full == other.m_full; }

private:
    SiteDraft(QJsonObject defaults, QJsonObject full)
        : m_defaults(std::move(defaults))
        , m_full(std::move(full))
    {
    }

    QJsonObject m_defaults;
    QJsonObject m_full;
};

} // namespace epost
