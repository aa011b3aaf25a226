// SPDX-License-Identifier: MIT
#include "report/DocumentWriter.h"

#include <QLocale>

namespace epost {

namespace {

QString useText(SessionPackage::Use use)
{
    return use == SessionPackage::Use::Mail ? ReportTexts::tr("Mail")
                                            : ReportTexts::tr("Web administration tool");
}

Cell orNotRead(const QString &text)
{
    return text.isEmpty() ? Cell(ReportTexts::tr("not read yet"), Tone::Muted) : Cell(text);
}

/// The same on every machine, whatever its locale.
Cell sizeCell(qint64 bytes)
{
    Cell cell = Cell::ofMeasure(ReportTexts::tr("%1 bytes").arg(QLocale(QLocale::English).toString(bytes)));
    cell.value = bytes;
    return cell;
}

Tone toneOfVerdict(ComponentVerdict verdict)
{
    if (needsAttention(verdict))
        return Tone::Bad;
    return verdict == ComponentVerdict::NotRead ? Tone::Muted : Tone::Good;
}

Cell modifiedCell(const QDateTime &time)
{
    Cell cell = Cell::ofMeasure(NightTime::shortText(time));
    cell.value = time;
    return cell;
}

} // namespace

Section DocumentWriter::targets(Paper paper) const
{
    // The run-book has its people in a section of their own.
    const bool withPeople = paper == Paper::CompletionReport;
    Section section{withPeople ? ReportTexts::tr("Target and people") : ReportTexts::tr("Target"), {}, {}};
    FieldBlock fields;
    fields.add(ReportTexts::tr("Customer"), m_model.customer);
    fields.add(ReportTexts::tr("Product"), m_model.product);
    fields.add(ReportTexts::tr("Cluster"), m_model.clusterName);
    fields.add(ReportTexts::tr("Clustered role"), m_model.mailRole);
    fields.add(ReportTexts::tr("Web administration tool"),
               m_model.web ? ReportTexts::tr("Used") : ReportTexts::tr("Not used"));
    fields.add(ReportTexts::tr("Site file"), Cell::ofCode(m_model.siteFile));
    if (withPeople) {
        fields.add(partText(PersonMark::Part::Worker), m_model.team.worker);
        fields.add(partText(PersonMark::Part::Checker),
                   m_model.team.checker.isEmpty() ? ReportTexts::tr("(one-person run)")
                                                  : m_model.team.checker);
        fields.add(partText(PersonMark::Part::Approver), m_model.team.approver);
        fields.add(ReportTexts::tr("Begin of the work record"), fullTime(m_model.createdAt));
        fields.add(ReportTexts::tr("Record kept on"), m_model.seat.text());
    }
    section.blocks.append(fields);
    addTable(section.blocks, nodeTable(paper));
    addTable(section.blocks, packageTable());
    if (paper == Paper::CompletionReport)
        addTable(section.blocks, handoverTable());
    return section;
}

TableBlock DocumentWriter::handoverTable() const
{
    TableBlock handovers{
        ReportTexts::tr("Work moved between the nodes"),
        {ReportTexts::tr("From"), ReportTexts::tr("To"), ReportTexts::tr("Person"), ReportTexts::tr("Time")},
        {}};
    for (const HandoverRecord &handover : m_model.handovers)
        handovers.rows.append({node(handover.from), node(handover.to), handover.person, time(handover.time)});
    return handovers;
}

TableBlock DocumentWriter::nodeTable(Paper paper) const
{
    const bool done = paper == Paper::CompletionReport;
    TableBlock table{ReportTexts::tr("Nodes"),
                     {ReportTexts::tr("Host name"), ReportTexts::tr("Side"), ReportTexts::tr("IP address"),
                      ReportTexts::tr("System"), ReportTexts::tr("Folders")},
                     {}};
    if (done)
        table.columns.append(ReportTexts::tr("Files"));
    for (const SessionNode &node : m_model.nodes) {
        QStringList folders{node.mailFolder, node.webFolder};
        folders.removeAll(QString());
        QList<Cell> row{node.name.text(), roleText(node.role),
                        orNotRead(node.addresses.join(QLatin1Char('\n'))), orNotRead(node.system),
                        Cell::ofCode(folders.join(QLatin1Char('\n')))};
        if (done)
            row.append(Cell(updateStateText(node.update),
                            node.update == UpdateState::Differing ? Tone::Bad : Tone::Plain));
        table.rows.append(row);
    }
    return table;
}

TableBlock DocumentWriter::packageTable() const
{
    TableBlock table{ReportTexts::tr("Differential update programs"),
                     {ReportTexts::tr("For"), ReportTexts::tr("File"), ReportTexts::tr("Date"),
                      ReportTexts::tr("Size"), ReportTexts::tr("SHA-256")},
                     {}};
    for (const SessionPackage &package : m_model.packages) {
        const bool pathTellsMore = !package.path.isEmpty() && package.path != package.fileName;
        table.rows.append({useText(package.use),
                           Cell::ofCode(pathTellsMore ? package.fileName + QLatin1Char('\n') + package.path
                                                      : package.fileName),
                           Cell::ofMeasure(NightTime::dateText(package.date)), sizeCell(package.size),
                           Cell::ofCode(package.sha256.toHex())});
    }
    return table;
}

Section DocumentWriter::components() const
{
    Section section{ReportTexts::tr("COMPONENT LIST"), {}, {}};
    for (const ComponentTable &table : m_model.components) {
        if (!table.rows.isEmpty())
            section.parts.append(componentPart(table));
    }
    if (section.parts.isEmpty())
        section.blocks.append(TextBlock{ReportTexts::tr("No versions were read.")});
    if (!m_model.releaseNote.isEmpty())
        section.parts.append({ReportTexts::tr("Release note that the expected versions come from"),
                              {TextBlock{m_model.releaseNote}},
                              {}});
    return section;
}

Section DocumentWriter::componentPart(const ComponentTable &table) const
{
    TableBlock versions{{},
                        {ReportTexts::tr("Component"), ReportTexts::tr("Before"), ReportTexts::tr("After"),
                         ReportTexts::tr("Expected"),
                         table.otherNode.isEmpty() ? ReportTexts::tr("Other node") : table.otherNode.text(),
                         ReportTexts::tr("Result")},
                        {}};
    TableBlock files{ReportTexts::tr("Files"),
                     {ReportTexts::tr("File"), ReportTexts::tr("SHA-256"), ReportTexts::tr("Modified")},
                     {}};
    for (const ComponentRow &row : table.rows) {
        versions.rows.append({componentLabel(row), componentStateText(row.before),
                              componentStateText(row.after), expectationText(row),
                              componentStateText(row.other),
                              Cell(verdictText(row.verdict), toneOfVerdict(row.verdict))});
        if (const Component *known = row.known())
            files.rows.append({Cell::ofCode(known->file), Cell::ofCode(known->sha256.toHex()),
                               modifiedCell(known->modified)});
    }
    Section part{node(table.node), {versions}, {}};
    addTable(part.blocks, files);
    return part;
}

} // namespace epost
