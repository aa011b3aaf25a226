// SPDX-License-Identifier: MIT
#include "procedure/steps/CompareComponentsStep.h"

#include "components/Comparison.h"
#include "components/ComponentVersion.h"
#include "procedure/NodeUpdate.h"

namespace epost {

namespace {

/// Of two times.
QString changeText(const ComparisonRow &row)
{
    return QStringLiteral("%1 (%2): %3 → %4")
        .arg(row.name, row.file, versionOrDash(row.left), versionOrDash(row.right));
}

/// Of two nodes.
QString differenceText(const ComparisonRow &row, const NodeName &other)
{
    const QString versions
        = QStringLiteral("%1 (%2): %3 (%4: %5)")
              .arg(row.name, row.file, versionOrDash(row.left), other.text(), versionOrDash(row.right));
    return row.otherBits ? CompareComponentsStep::tr("%1, same version but other content").arg(versions)
                         : versions;
}

/// A line for each row that is not equal. \param text of one row
template <typename Text>
QStringList changedLines(const Comparison &comparison, const Text &text)
{
    QStringList lines;
    for (const ComparisonRow &row : comparison.rows) {
        if (row.verdict != Verdict::Equal)
            lines.append(text(row));
    }
    return lines;
}

Findings compareWithBefore(const ComponentList &before, const ComponentList &after)
{
    const QStringList changed = changedLines(compareLists(before, after), changeText);
    if (changed.isEmpty()) {
        return {{Severity::Warning,
                 QStringLiteral("components.nothing-changed"),
                 CompareComponentsStep::tr("No component differs from before the update."),
                 CompareComponentsStep::tr(
                     "Either the same update had been applied before, or this one missed the folder."),
                 CompareComponentsStep::tr("Check the date of the update program and the installed folder."),
                 {},
                 {}}};
    }
    return {{Severity::Ok,
             QStringLiteral("components.changed"),
             CompareComponentsStep::tr("%n component(s) differ from before the update.", nullptr,
                                       static_cast<int>(changed.size())),
             {},
             {},
             changed.join(QLatin1Char('\n')),
             {}}};
}

Findings compareWithExpected(const ComponentList &after, const ComponentList &before, const ReleaseNote &note)
{
    if (note.isEmpty()) {
        return {
            {Severity::Notice,
             QStringLiteral("components.no-note"),
             CompareComponentsStep::tr("No release note was given, so the expected versions are not known."),
             {},
             CompareComponentsStep::tr(
                 "Paste the vendor's release note into the session to compare with it."),
             {},
             {}}};
    }
    Findings findings;
    for (const ComparisonRow &row : compareWithNote(after, note, before.isEmpty() ? nullptr : &before).rows) {
        if (row.verdict != Verdict::Differs && row.verdict != Verdict::RightOnly)
            continue;
        findings.append({Severity::Warning, QStringLiteral("components.unexpected"),
                         CompareComponentsStep::tr("%1 is not what the release note says.").arg(row.name),
                         CompareComponentsStep::tr("found: %1, expected: %2")
                             .arg(versionOrDash(row.left), versionOrDash(row.right)),
                         CompareComponentsStep::tr(
                             "Compare with the [バージョン情報] tab of Mail Control and with the vendor's "
                             "page; the page itself can contain a slip."),
                         row.file, row.name});
    }
    if (findings.isEmpty()) {
        findings.append({Severity::Ok,
                         QStringLiteral("components.as-expected"),
                         CompareComponentsStep::tr("Every component is what the release note says."),
                         {},
                         {},
                         {},
                         {}});
    }
    return findings;
}

/// A version that goes down is right where the note says so, and else the first sign of the wrong package.
Findings findLowered(const ComponentList &before, const ComponentList &after, const ReleaseNote &note)
{
    Findings findings;
    for (const ComparisonRow &row : compareLists(before, after).rows) {
        const auto now = ComponentVersion::fromText(row.right);
        const QString file = row.file.section(QLatin1Char('/'), -1);
        if (note.find(row.name, file) || !now.isBefore(ComponentVersion::fromText(row.left)))
            continue;
        findings.append(
            {Severity::Warning, QStringLiteral("components.lowered"),
             CompareComponentsStep::tr("The version of %1 went down.").arg(row.name),
             CompareComponentsStep::tr(
                 "The release note does not speak of it. An older update program does the same."),
             CompareComponentsStep::tr(
                 "Check the date of the update program, and the vendor's page on this component."),
             changeText(row), row.name});
    }
    return findings;
}

Findings compareWithOther(const ComponentList &here, const ComponentList &there, const NodeName &other)
{
    if (there.isEmpty())
        return {};
    const Comparison comparison = compareLists(here, there);
    if (comparison.equal) {
        return {{Severity::Ok,
                 QStringLiteral("components.nodes-equal"),
                 CompareComponentsStep::tr("All component files of both nodes are the same, bit by bit."),
                 {},
                 {},
                 CompareComponentsStep::tr("%n file(s) compared by SHA-256", nullptr,
                                           static_cast<int>(comparison.rows.size())),
                 other.text()}};
    }
    const QStringList lines
        = changedLines(comparison, [&](const ComparisonRow &row) { return differenceText(row, other); });
    return {{Severity::Warning, QStringLiteral("components.nodes-differ"),
             CompareComponentsStep::tr("The two nodes do not hold the same files."),
             CompareComponentsStep::tr(
                 "They differed before the update already, or one of them was changed since."),
             CompareComponentsStep::tr("Find out why before the run is called finished."),
             lines.join(QLatin1Char('\n')), other.text()}};
}

} // namespace

Findings CompareComponentsStep::check(StepContext &context) const
{
    const auto now = NodeUpdate(context).components();
    if (!now)
        return {Finding::fromError(now.error(), QStringLiteral("components.unreadable"))};
    // What the COMPONENT LIST does not hold, pages and texts, is compared with the update programs, on both
    // nodes.
    const NodeUpdate update(context);
    Findings whole;
    for (const SessionPackage::Use use : context.session.uses())
        whole.append(update.verify(use));
    const ComponentList after = *now;
    const ComponentList before = ComponentList(context.node().before);
    Findings findings = compareWithBefore(before, after);
    const ReleaseNote note = ReleaseNote::parse(context.session.releaseNote, context.catalog);
    findings.append(compareWithExpected(after, before, note));
    findings.append(findLowered(before, after, note));
    // On the 副系 the other node still has the old files: there is nothing to compare with yet.
    if (context.role == Role::Primary)
        findings.append(
            compareWithOther(after, ComponentList(context.otherNode().after), context.otherNode().name));
    findings.append(whole);
    return findings;
}

StepOutcome CompareComponentsStep::perform(StepContext &context) const
{
    const auto now = NodeUpdate(context).components();
    if (!now)
        return StepOutcome::stopped(ExitCode::NeedsPerson, now.error(),
                                    QStringLiteral("components.unreadable"));
    context.node().after = now->components();
    return StepOutcome::done();
}

} // namespace epost
