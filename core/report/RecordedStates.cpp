// SPDX-License-Identifier: MIT
#include "report/RecordedStates.h"

#include "platform/ServiceControl.h"
#include "report/ReportTexts.h"
#include "update/UpdateResult.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

namespace epost {

namespace {

const QString kServices = QStringLiteral("services");
const QString kCluster = QStringLiteral("cluster");
const QString kState = QStringLiteral("state");
const QString kTransaction = QStringLiteral("transaction");
const QString kFiles = QStringLiteral("files");

QString valueText(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::String:
        return value.toString();
    case QJsonValue::Bool:
        return value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    case QJsonValue::Double:
        return QString::number(value.toDouble(), 'g', 15);
    default:
        return {};
    }
}

/// Each leaf becomes a row under its path.
void addLeaves(TableBlock &table, const QString &path, const QJsonValue &value)
{
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            addLeaves(table, path.isEmpty() ? it.key() : path + QLatin1Char('.') + it.key(), it.value());
    } else if (value.isArray()) {
        const QJsonArray array = value.toArray();
        for (qsizetype index = 0; index < array.size(); ++index)
            addLeaves(table, QStringLiteral("%1[%2]").arg(path, QString::number(index)), array[index]);
    } else {
        table.rows.append({Cell::ofCode(path), Cell::ofCode(valueText(value))});
    }
}

/// The words for a state by its key; the key itself where it is of another version.
QString serviceStateOf(const QString &key)
{
    for (const ServiceState state :
         {ServiceState::Stopped, ServiceState::StartPending, ServiceState::StopPending, ServiceState::Running,
          ServiceState::Paused, ServiceState::Unknown}) {
        if (serviceStateKey(state) == key)
            return serviceStateText(state);
    }
    return key;
}

QString updateStateOf(const QString &key)
{
    const std::array<std::pair<TransactionState, QString>, 5> texts{{
        {TransactionState::None, ReportTexts::tr("Nothing to do")},
        {TransactionState::Interrupted, ReportTexts::tr("Interrupted")},
        {TransactionState::Committed, ReportTexts::tr("Applied")},
        {TransactionState::RolledBack, ReportTexts::tr("Taken back")},
        {TransactionState::Refused, ReportTexts::tr("Refused, nothing changed")},
    }};
    const auto it = std::find_if(texts.begin(), texts.end(),
                                 [&](const auto &text) { return transactionStateKey(text.first) == key; });
    return it == texts.end() ? key : it->second;
}

/// Many services carry their short name in the long one.
QString serviceName(const QJsonObject &service)
{
    const QString name = service[u"name"].toString();
    const QString shown = service[u"displayName"].toString();
    if (shown.isEmpty() || shown == name)
        return name;
    return name.isEmpty() || shown.contains(name) ? shown : ReportTexts::tr("%1 (%2)").arg(shown, name);
}

bool areServices(const QJsonValue &value)
{
    const QJsonArray services = value.toArray();
    return value.isArray() && std::all_of(services.begin(), services.end(), [](const QJsonValue &service) {
               return service.toObject().contains(kState);
           });
}

bool isUpdate(const QJsonValue &value)
{
    return value[kTransaction].isObject() && value[kFiles].isObject();
}

TableBlock serviceTable(const QJsonArray &services)
{
    TableBlock table{
        ReportTexts::tr("Recorded states of the E-Post services"),
        {ReportTexts::tr("E-Post service"), ReportTexts::tr("State"), ReportTexts::tr("Program")},
        {}};
    for (const auto service : services)
        table.rows.append({serviceName(service.toObject()), serviceStateOf(service[kState].toString()),
                           Cell::ofCode(service[u"image"].toString())});
    return table;
}

/// What was recorded under a key. Sessions of versions before this one had words for a key on the ways back.
QString updateName(const QString &key)
{
    if (key == QLatin1String("mailUpdate"))
        return ReportTexts::tr("Mail");
    return key == QLatin1String("webUpdate") ? ReportTexts::tr("Web administration tool") : key;
}

QString problemsOf(const QJsonArray &problems)
{
    QStringList lines;
    for (const auto problem : problems) {
        lines.append(problem[u"message"].toString());
        lines.append(problem[u"entry"].toString());
    }
    lines.removeAll(QString());
    return lines.join(QLatin1Char('\n'));
}

void addUpdate(TableBlock &table, const QString &name, const QJsonValue &update)
{
    const auto count = [&](QStringView key) { return Cell::ofNumber(update[kFiles][key].toInteger()); };
    QStringList state{updateStateOf(update[kTransaction][kState].toString()),
                      problemsOf(update[u"problems"].toArray())};
    state.removeAll(QString());
    table.rows.append({name, state.join(QLatin1Char('\n')), count(u"replaced"), count(u"added"),
                       count(u"same"), count(u"kept"), Cell::ofCode(update[kTransaction][u"id"].toString())});
}

} // namespace

QList<TableBlock> recordedStates(const QJsonObject &facts)
{
    QList<TableBlock> tables;
    TableBlock updates{ReportTexts::tr("Recorded result of the update, in files"),
                       {ReportTexts::tr("Target"), ReportTexts::tr("State"), ReportTexts::tr("Replaced"),
                        ReportTexts::tr("Added"), ReportTexts::tr("The same"), ReportTexts::tr("Kept"),
                        ReportTexts::tr("Transaction")},
                       {}};
    TableBlock others{
        ReportTexts::tr("Recorded states"), {ReportTexts::tr("What"), ReportTexts::tr("Value")}, {}};
    for (auto it = facts.begin(); it != facts.end(); ++it) {
        const QJsonValue fact = it.value();
        if (it.key() == kServices && areServices(fact))
            tables.append(serviceTable(fact.toArray()));
        else if (isUpdate(fact))
            addUpdate(updates, updateName(it.key()), fact);
        else if (it.key() == kCluster && fact.isString())
            others.rows.append({ReportTexts::tr("Cluster"), fact.toString()});
        else
            addLeaves(others, it.key(), fact);
    }
    return tables << updates << others;
}

} // namespace epost
