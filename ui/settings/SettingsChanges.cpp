// SPDX-License-Identifier: MIT
#include "ui/settings/SettingsChanges.h"

#include "ui/help/HelpHost.h"
#include "ui/settings/SettingsSections.h"
#include "ui/widgets/TextLabel.h"

#include <QDir>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace epost {

namespace {

/// The label of a place among \a fields, and of what lies below it.
QString nameIn(const QList<SettingField> &fields, const QString &place)
{
    for (const SettingField &field : fields) {
        if (place == field.place)
            return field.label;
        const QString rest = place.mid(field.place.size());
        if (!place.startsWith(field.place) || !(rest.startsWith(u'.') || rest.startsWith(u'[')))
            continue;
        const QString element = rest.startsWith(u'[') ? rest.section(u']', 0, 0).mid(1) : QString();
        const QString inner = nameIn(
            field.fields, rest.startsWith(u'[') ? rest.section(QStringLiteral("]."), 1) : rest.mid(1));
        QStringList parts{field.label};
        if (!element.isEmpty())
            parts.append(element);
        if (!inner.isEmpty())
            parts.append(inner);
        return parts.join(QStringLiteral(" > "));
    }
    return {};
}

} // namespace

QString settingName(const QString &place)
{
    for (const SettingsSection &section : settingsSections()) {
        if (const QString name = nameIn(section.fields, place); !name.isEmpty())
            return name;
    }
    return place;
}

SettingsChanges::SettingsChanges(const QString &file, const QList<SiteChange> &changes, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("settingsChanges"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Import settings"));
    helpWithF1(this, QStringLiteral("settings"));
    auto *text = newTextLabel(
        this, QStringLiteral("changesText"),
        changes.isEmpty()
            ? tr("%1 says the same as the present settings.").arg(QDir::toNativeSeparators(file))
            : tr("%1 would change %n setting(s).", nullptr, static_cast<int>(changes.size()))
                  .arg(QDir::toNativeSeparators(file)));
    auto *table = new QTableWidget(static_cast<int>(changes.size()), 3, this);
    table->setObjectName(QStringLiteral("changes"));
    table->setAccessibleName(tr("What would change"));
    table->setHorizontalHeaderLabels({tr("Setting"), tr("Now"), tr("After the import")});
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setTabKeyNavigation(false);
    table->setWordWrap(true);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    for (int row = 0; row < table->rowCount(); ++row) {
        const SiteChange &change = changes[row];
        const QStringList cells{settingName(change.place), change.before, change.after};
        for (int column = 0; column < cells.size(); ++column) {
            auto *item = new QTableWidgetItem(cells[column]);
            item->setToolTip(cells[column]);
            table->setItem(row, column, item);
        }
    }
    table->resizeRowsToContents();
    auto *take = new QPushButton(tr("&Take it"), this);
    take->setObjectName(QStringLiteral("changesTake"));
    take->setEnabled(!changes.isEmpty());
    auto *leave = new QPushButton(tr("&Leave it"), this);
    leave->setObjectName(QStringLiteral("changesLeave"));
    leave->setDefault(true);
    connect(take, &QPushButton::clicked, this, &QDialog::accept);
    connect(leave, &QPushButton::clicked, this, &QDialog::reject);
    auto *foot = new QHBoxLayout;
    foot->addStretch(1);
    foot->addWidget(take);
    foot->addWidget(leave);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(text);
    layout->addWidget(table, 1);
    layout->addLayout(foot);
    resize(820, 460);
}

} // namespace epost
