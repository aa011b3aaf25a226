// SPDX-License-Identifier: MIT
#pragma once

#include <QGroupBox>
#include <QList>

class QGridLayout;

namespace epost {

/// Names and values, one a line. Paths, hashes and the like can be selected, and copied with a button.
class FactList : public QGroupBox {
    Q_OBJECT

public:
    struct Fact {
        QString name;
        QString value;
        bool copyable = false;
        bool operator==(const Fact &) const = default;
    };

    explicit FactList(const QString &title, QWidget *parent = nullptr);

    /// Hidden where there is none.
    void show(const QList<Fact> &facts);

private:
    void add(const Fact &fact, int row);

    QList<Fact> m_facts;
    QWidget *m_content = nullptr;
};

} // namespace epost
