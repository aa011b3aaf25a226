// SPDX-License-Identifier: MIT
#pragma once

#include "base/NightTime.h"
#include "report/ReportModel.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>
#include <utility>
#include <variant>

// The report as a document: sections of paragraphs, fields and tables, with every label and sentence in the
// language of the reader. One place decides what a report says and in which order; a renderer only decides
// how it looks.

namespace epost {

/// How a text is to be taken. Always carried by the words too: colour is an addition.
enum class Tone { Plain, Good, Muted, Caution, Bad };

/// What a text says, for a form that has real dates and numbers. Only the program itself sets one: a text of
/// the session is nothing but text.
using CellValue = std::variant<std::monostate, QDateTime, TimeSpan, std::chrono::milliseconds, qint64>;

struct Cell {
    QString text;
    CellValue value;
    Tone tone = Tone::Plain;
    bool code = false; ///< paths, hashes, ids: fixed width, may be broken anywhere
    bool whole = false; ///< times, lengths, sizes: not to be broken over lines
    bool toFill = false; ///< nothing is known, and the paper has room to write it by hand

    Cell() = default;
    Cell(QString content, Tone contentTone = Tone::Plain) // NOLINT: a text is a cell
        : text(std::move(content))
        , tone(contentTone)
    {
    }
    [[nodiscard]] static Cell ofCode(QString content);
    [[nodiscard]] static Cell ofMeasure(QString content, Tone tone = Tone::Plain);
    [[nodiscard]] static Cell ofNumber(qint64 number); ///< as its digits
    /// Says \a content, means \a contentValue.
    [[nodiscard]] static Cell ofValue(QString content, CellValue contentValue);
    [[nodiscard]] static Cell ofRoom(); ///< to be filled by hand

    /// Measures, and statuses while they are short: read at a glance, they stay on one line.
    [[nodiscard]] bool staysWhole() const;
};

struct Field {
    QString label;
    Cell value;
};

/// Label and value, one pair a line.
struct FieldBlock {
    QList<Field> fields;

    void add(const QString &label, const Cell &value); ///< left out without a value
    void require(const QString &label, const Cell &value); ///< without a value there is room to write it
};

struct TableBlock {
    QString caption; ///< may be empty
    QStringList columns;
    QList<QList<Cell>> rows; ///< each as long as columns
};

struct TextBlock {
    Cell text;
};

struct ListBlock {
    QStringList items;
    bool tickBoxes = false; ///< to be ticked on paper
};

/// Room for seals on paper.
struct SealBlock {
    QList<Field> seals; ///< 作業者, 確認者, 承認者 and their names
};

/// The steps over time, with the outages across. Whoever cannot see it has the tables of times and steps.
/// A legend without words is left out.
struct TimelineBlock {
    struct Bar {
        QString label;
        TimeSpan planned;
        TimeSpan actual;
        Tone tone = Tone::Plain;
    };
    struct Band {
        QString label; ///< may be empty
        TimeSpan time;
    };
    QString title;
    QString alternative; ///< the picture in words
    QString plannedLegend;
    QString actualLegend;
    QString outageLegend;
    QString gapLegend;
    QList<Bar> bars;
    QList<Band> outages;
    QList<Band> gaps;
    QDateTime decision; ///< the latest time to decide on going back; invalid without a plan
    QString decisionLabel;
    QDate firstDay;
};

/// A screenshot that was kept as evidence. Forms without pictures have its name in a table.
struct PictureBlock {
    Picture picture;
    QString caption;
};

using Block
    = std::variant<TextBlock, FieldBlock, TableBlock, ListBlock, SealBlock, TimelineBlock, PictureBlock>;

struct Section {
    QString title;
    QList<Block> blocks;
    QList<Section> parts;
};

/// 手順書 before the work, 作業完了報告書 during and after it.
enum class Paper { RunBook, CompletionReport };
/// Stable English key: "run-book", "report".
[[nodiscard]] QString paperKey(Paper paper);
[[nodiscard]] std::optional<Paper> paperFromKey(const QString &key);

struct ReportDocument {
    QString language;
    QDateTime issuedAt;
    QString title;
    QString footer; ///< in the margin of every page: what the paper belongs to
    //: the rest of the margin; %1 and %2 become page and pages
    QString pageOf;
    QString addressee;
    QStringList issuer; ///< who does the work: company, department
    std::optional<Picture> logo;
    QString result; ///< the overall result in one sentence; empty before the work
    Tone resultTone = Tone::Plain;
    QString situation; ///< what it means for the machines; may be empty
    QList<Field> head; ///< document number, date, subject
    SealBlock seals;
    QList<Section> sections;

    [[nodiscard]] static ReportDocument of(const ReportModel &model, Paper paper = Paper::CompletionReport);
};

} // namespace epost
