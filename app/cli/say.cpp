// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/say/say.h"

#include "app/cli/command.h"
#include "app/cli/files.h"
#include "app/cli/output.h"
#include "app/cli/parse.h"
#include "core/model/names.h"
#include "core/privacy/disclosure.h"

#include <QCoreApplication>

namespace ascent::cli {

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("ascent-cli", text);
}

/// An entry, what was typed there and how it is said.
struct Line {
    Sayable of;
    EntityKind entity;
    QUuid id;
    QString part; ///< of a role or a person
    QString typed;
    Said said;
};

class Lines {
public:
    Lines(const Content& content, std::optional<RoleId> role, QDate today)
        : m_content(content)
        , m_book(content, role, today)
        , m_today(today) {
        for (const Aspiration& each : content.aspirations)
            add(Sayable::Aspiration, each.id, each.statement);
        for (const Goal& each : content.goals)
            if (each.share != ShareLevel::Private)
                add(Sayable::Goal, each.id, each.statement);
        for (const Strength& each : content.strengths)
            add(Sayable::Strength, each.id, each.name);
        for (const Story& each : content.stories)
            add(Sayable::Story, each.id, storyTyped(each));
        for (const Value& each : content.values)
            add(Sayable::Value, each.id, each.name);
        for (const Driver& each : content.drivers)
            add(Sayable::Driver, each.id, nameOf(each.kind));
        // An answer to oneself stays in the workbook; what was made of it to be said doesn't.
        for (const Reflection& each : content.reflections)
            if (const Said said = m_book.of(each.id); said.own)
                m_lines.append({Sayable::Reflection, EntityKind::Reflection, each.id.uuid(), {}, {}, said});
        for (const Role& each : content.roles)
            if (!role || each.id == *role)
                addRole(each);
        const QUuid person = content.person.id.uuid();
        if (const QString background = content.person.background; !background.trimmed().isEmpty())
            m_lines.append({Sayable::Person, EntityKind::Person, person, QLatin1String(backgroundPart), background,
                            m_book.background()});
        m_lines.append(
            {Sayable::Person, EntityKind::Person, person, QLatin1String(inFiveYearsPart), {}, m_book.inFiveYears()});
    }

    const QList<Line>& all() const { return m_lines; }

private:
    template<class Id>
    void add(Sayable of, const Id& id, const QString& typed) {
        if (!typed.trimmed().isEmpty())
            m_lines.append({of, kindOf(id), id.uuid(), {}, typed, m_book.of(id)});
    }

    static QString storyTyped(const Story& story) {
        QStringList fields;
        for (const QString* field : {&story.situation, &story.action, &story.result})
            if (!field->trimmed().isEmpty())
                fields << field->trimmed();
        return fields.isEmpty() ? story.title : fields.join(u'\n');
    }

    void addRole(const Role& role) {
        const SayBook book(m_content, role.id, m_today);
        for (const auto& [part, token] : Tokens<ResearchPart>::all)
            if (const QString note = noteOf(role, part); !note.trimmed().isEmpty())
                m_lines.append({Sayable::Research, EntityKind::Role, role.id.uuid(), QLatin1String(token), note,
                                book.research(part)});
        for (const SayBook::MatchLine& met : book.matches())
            m_lines.append(
                {Sayable::Match,
                 EntityKind::Role,
                 role.id.uuid(),
                 QStringLiteral("%1:%2 %3")
                     .arg(tokenOf(met.entry.kind()), met.entry.uuid().toString(QUuid::WithoutBraces), met.line),
                 {},
                 met.said});
        m_lines.append({Sayable::Role, EntityKind::Role, role.id.uuid(), QLatin1String(hopePart), {}, book.hope()});
    }

    const Content& m_content;
    SayBook m_book;
    QDate m_today;
    QList<Line> m_lines;
};

void textOrNull(JsonWriter& json, const char* key, const QString& text) {
    json.key(key);
    if (text.isEmpty())
        json.null();
    else
        json.value(text);
}

QByteArray asJson(const QList<Line>& lines) {
    JsonWriter json;
    json.beginObject();
    json.key("lines");
    json.beginArray();
    for (const Line& line : lines) {
        json.beginObject();
        json.member("entity", tokenOf(line.of));
        json.member("id", line.id.toString(QUuid::WithoutBraces));
        textOrNull(json, "part", line.part);
        json.member("typed", line.typed);
        textOrNull(json, "form", line.said.form);
        textOrNull(json, "own", line.said.own ? line.said.text : QString());
        textOrNull(json, "proposal", line.said.own ? QString() : line.said.text);
        textOrNull(json, "short", line.said.brief);
        textOrNull(json, "ask", line.said.ask);
        json.endObject();
    }
    json.endArray();
    json.endObject();
    return json.bytes();
}

/// The heading of a line: the kind of entry and what was typed there.
QString headOf(const Line& line) {
    const QString kind = nameOf(line.entity);
    if (!line.part.isEmpty())
        return line.typed.isEmpty() ? QStringLiteral("%1, %2").arg(kind, line.part)
                                    : QStringLiteral("%1, %2: %3").arg(kind, line.part, line.typed.simplified());
    return QStringLiteral("%1: %2").arg(kind, line.typed.simplified());
}

QString asText(const QList<Line>& lines) {
    QString out;
    for (const Line& line : lines) {
        out += wrapped(headOf(line), 0, 2);
        if (!line.said.text.isEmpty())
            out += wrapped((line.said.own ? QStringLiteral("= ") : QStringLiteral("~ ")) + line.said.text, 4, 2);
        else if (!line.said.ask.isEmpty())
            out += wrapped(QStringLiteral("? ") + line.said.ask, 4, 2);
    }
    return out + u'\n' + tr("= your words   ~ a proposal   ? a question for you") + u'\n';
}

} // namespace

Outcome runSay(const Call& call) {
    const auto workbook = openToRead(call);
    if (!workbook)
        return workbook.error();
    const Content& content = (*workbook)->content();
    std::optional<RoleId> role;
    if (call.has("--role")) {
        const auto found = roleOf(content, call);
        if (!found)
            return found.error();
        role = *found;
    }
    const Disclosed disclosed = disclose(content, ShareLevel::Plan);
    const Lines lines(disclosed.content, role, call.today());
    Outcome outcome = call.has("--json") ? Outcome(asJson(lines.all())) : Outcome(asText(lines.all()));
    outcome.note = inWords(disclosed.withheld).join(QStringLiteral("; "));
    return outcome;
}

} // namespace ascent::cli
