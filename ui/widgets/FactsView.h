// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>
#include <QWidget>

class QGridLayout;
class QLabel;
class QPushButton;

namespace epost {

struct Fact {
    QString name;
    QString value; ///< empty: the fact is left out; may have several lines
    bool copyable = false; ///< a path or a hash, which people carry elsewhere: a button copies it
    bool operator==(const Fact &) const = default;
};

/// Names and values, one below the other; the values can be selected, some copied with a button.
class FactsView : public QWidget {
    Q_OBJECT

public:
    explicit FactsView(QWidget *parent = nullptr);

    void show(const QList<Fact> &facts);
    /// What is shown, a line each.
    [[nodiscard]] QString plainText() const;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Row {
        QLabel *name;
        QLabel *value;
        QPushButton *copy;
    };
    [[nodiscard]] Row addRow();
    static void fill(const Row &row, const Fact &fact);
    /// Writes what is copied into the room that it has.
    static void fit(const Row &row, const Fact &fact);
    void fitAll();

    QGridLayout *m_layout;
    QList<Row> m_rows; ///< those beyond the facts are hidden
    QList<Fact> m_facts;
};

} // namespace epost
