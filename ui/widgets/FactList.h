// SPDX-License-Identifier: MIT
#pragma once

#include "ui/widgets/FactsView.h"

#include <QGroupBox>

namespace epost {

/// Facts under a title; hidden where there are none.
class FactList : public QGroupBox {
    Q_OBJECT

public:
    explicit FactList(const QString &title, QWidget *parent = nullptr);

    void show(const QList<Fact> &facts);

private:
    FactsView *m_facts;
};

} // namespace epost
