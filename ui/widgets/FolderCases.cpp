// SPDX-License-Identifier: MIT
#include "ui/widgets/FolderCases.h"

#include "install/FolderAdvice.h"
#include "ui/widgets/GlyphIcon.h"

#include <QHeaderView>

#include <array>

namespace epost {

namespace {

struct Case {
    Architecture product;
    bool windowsIs64Bit;
};

constexpr std::array<Case, 3> kCases{
    {{Architecture::X64, true}, {Architecture::X86, true}, {Architecture::X86, false}}};

} // namespace

FolderCases::FolderCases(QWidget *parent)
    : QTreeWidget(parent)
{
    setObjectName(QStringLiteral("folderCases"));
    setAccessibleName(tr("The three cases of the procedure"));
    setHeaderLabels({tr("Product"), tr("Windows"), tr("Usual folder of the mail server"),
                     tr("Web administration: one level up"), tr("Here")});
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setTabKeyNavigation(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    header()->setStretchLastSection(true);
    for (std::size_t i = 0; i < kCases.size(); ++i)
        new QTreeWidgetItem(this);
}

void FolderCases::show(std::optional<Architecture> product, bool windowsIs64Bit, const Catalog &catalog)
{
    for (std::size_t i = 0; i < kCases.size(); ++i) {
        const Case &one = kCases[i];
        const FolderAdvice advice(one.product, one.windowsIs64Bit, catalog);
        const bool applies = product == one.product && windowsIs64Bit == one.windowsIs64Bit;
        QTreeWidgetItem *item = topLevelItem(static_cast<int>(i));
        item->setText(0, one.product == Architecture::X64 ? tr("64-bit (x64)") : tr("32-bit (x86)"));
        item->setText(1, one.windowsIs64Bit ? tr("64-bit") : tr("32-bit"));
        item->setText(2, advice.usualFolder());
        item->setText(3, advice.usualWebFolder());
        item->setText(4, applies ? tr("This case") : QStringLiteral("-"));
        item->setIcon(4, applies ? glyphIcon(Glyph::Check) : QIcon());
        // Japanese typefaces have no air of their own between the rows.
        item->setSizeHint(1,
                          QSize(fontMetrics().horizontalAdvance(item->text(1)) + fontMetrics().height(),
                                fontMetrics().height() * 7 / 5));
        QFont font = this->font();
        font.setBold(applies);
        for (int column = 0; column < columnCount(); ++column)
            item->setFont(column, font);
    }
    fit();
}

void FolderCases::fit()
{
    for (int column = 0; column < columnCount(); ++column)
        resizeColumnToContents(column);
    setFixedHeight(header()->sizeHint().height() + static_cast<int>(kCases.size()) * sizeHintForRow(0)
                   + 2 * frameWidth());
}

} // namespace epost
