// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>
#include <QWidget>

class QGridLayout;
class QLabel;

namespace epost {

struct Fact {
    QString name;
    QString value; ///< empty: the fact is left out; may have several lines
    bool operator==(const Fact &) const = default;
};

/// Names and values, one below the other; the values can be selected.
class FactsView : public QWidget {
    Q_OBJECT

public:
    explicit FactsView(QWidget *parent = nullptr);

    void show(const QList<Fact> &facts);
    /// What is shown, a line each.
    [[nodiscard]] QString plainText() const;

private:
    QGridLayout *m_layout;
    QList<Fact> m_facts;
};

} // namespace epost
