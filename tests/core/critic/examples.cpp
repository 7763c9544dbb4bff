// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/critic/examples.h"

#include "core/language/lang_file.h"
#include "tests/support/print.h"

#include <gtest/gtest.h>

using namespace ascent;

namespace {

const QString examplesSection = QStringLiteral("examples");

std::optional<CriticExample> exampleIn(const LangLine& line) {
    using Kind = CriticExample::Kind;
    static const QHash<QString, Kind> kinds{
        {QStringLiteral("warn"), Kind::Warn},         {QStringLiteral("note"), Kind::Note},
        {QStringLiteral("leave"), Kind::Leave},       {QStringLiteral("missed"), Kind::Missed},
        {QStringLiteral("misfired"), Kind::Misfired}, {QStringLiteral("has"), Kind::Has},
        {QStringLiteral("lacks"), Kind::Lacks},       {QStringLiteral("ask"), Kind::Ask}};
    const auto colon = line.text.indexOf(u':');
    const QStringList head = line.text.left(colon).split(u' ');
    if (colon < 0 || !kinds.contains(head.first()))
        return std::nullopt;
    CriticExample example;
    example.kind = kinds.value(head.first());
    example.part = head.value(1);
    example.text = line.text.mid(colon + 1).trimmed();
    example.context.question = Question(QStringLiteral("career-goals"));
    example.context.today = QDate(2026, 11, 22);
    if (!example.part.isEmpty()) {
        example.context.title = QStringLiteral("Team member");
        example.context.company = QStringLiteral("Orchard Vale");
    }
    if (const auto brace = example.text.lastIndexOf(u'{'); brace >= 0 && example.text.endsWith(u'}')) {
        const QStringList given = example.text.mid(brace + 1).chopped(1).split(QStringLiteral("; "));
        example.context.question = Question(given.value(0));
        example.context.title = given.value(1);
        example.context.company = given.value(2);
        example.text = example.text.left(brace).trimmed();
    }
    return example;
}

bool partIsThere(const AnswerParts& parts, const QString& name) {
    const std::pair<const char*, bool> all[] = {
        {"longTerm", parts.longTerm},    {"shortTerm", parts.shortTerm}, {"strength", parts.strength},
        {"evidence", parts.evidence},    {"role", parts.role},           {"company", parts.company},
        {"commitment", parts.commitment}};
    for (const auto& [part, there] : all)
        if (name == QLatin1String(part))
            return there;
    ADD_FAILURE() << "no part is called " << name.toStdString();
    return false;
}

} // namespace

QList<CriticExample> examplesOf(const QString& file) {
    const LangFile& data = LangFile::named(QStringLiteral("critic/%1.txt").arg(file));
    QList<CriticExample> examples;
    if (!data.has(examplesSection))
        return examples;
    for (const LangLine& line : data.lines(examplesSection)) {
        const QString place = QStringLiteral("%1:%2").arg(data.path()).arg(line.number);
        std::optional<CriticExample> example = exampleIn(line);
        if (!example) {
            ADD_FAILURE() << place.toStdString() << " is no example";
            continue;
        }
        example->place = place;
        examples.append(*example);
    }
    return examples;
}

bool holds(const CriticExample& example, CriticRule rule) {
    const Critique said = critique(example.text, example.context);
    if (!example.part.isEmpty())
        return partIsThere(said.parts, example.part) == (example.kind == CriticExample::Kind::Has);
    bool warned = false;
    bool warnedByRule = false;
    bool askedByRule = false;
    bool remarked = false;
    for (const Finding& each : said.findings) {
        warned = warned || each.severity == Severity::Warning;
        remarked = remarked || each.rule == rule;
        warnedByRule = warnedByRule || (each.rule == rule && each.severity == Severity::Warning);
        askedByRule = askedByRule || (each.rule == rule && each.severity == Severity::Unsure);
    }
    switch (example.kind) {
    case CriticExample::Kind::Warn:
        return warnedByRule;
    case CriticExample::Kind::Ask:
        return askedByRule && !warnedByRule;
    case CriticExample::Kind::Note:
        return remarked && !warnedByRule && !askedByRule;
    case CriticExample::Kind::Missed:
        return !warnedByRule;
    case CriticExample::Kind::Misfired:
        return warned;
    default:
        return !warned;
    }
}
