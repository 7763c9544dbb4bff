// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/jsonnode.h"
#include "core/exchange/jsonwriter.h"
#include "core/exchange/schema.h"
#include "core/exchange/workbookjson.h"
#include "core/model/names.h"

#include <QCoreApplication>

namespace ascent {

namespace {

using namespace exchange;

QString tr(const char* text) {
    return QCoreApplication::translate("ascent::exchange", text);
}

bool isEmptyValue(const QString& text) {
    return text.isEmpty();
}
template<class Tag>
bool isEmptyValue(const StoredKey<Tag>& key) {
    return key.isEmpty();
}
bool isEmptyValue(const QStringList& list) {
    return list.isEmpty();
}
template<class T>
bool isEmptyValue(const std::optional<T>& value) {
    return !value;
}
template<class T>
bool isEmptyValue(const T&) {
    return false;
}

class Writer {
public:
    explicit Writer(const Content& content)
        : m_content(content) {}

    QByteArray write() {
        m_json.beginObject();
        m_json.member("format", QLatin1String(formatName));
        m_json.member("version", formatVersion);
        if (holds(m_content.person)) {
            m_json.key(Describe<Person>::list);
            m_json.beginObject();
            writeFields(m_content.person);
            m_json.endObject();
        }
        forEachType(TopLists(), [&]<class E>() {
            QList<const E*> rows;
            for (const E& row : m_content.table<E>())
                rows.append(&row);
            writeRows(rows);
        });
        m_json.endObject();
        return m_json.bytes();
    }

private:
    /// Whether the person entered anything about themselves.
    static bool holds(const Person& person) {
        Person blank;
        blank.id = person.id;
        return !(person == blank);
    }

    template<class E>
    void writeRows(const QList<const E*>& rows) {
        if (rows.isEmpty())
            return;
        m_json.key(Describe<E>::list);
        m_json.beginArray();
        for (const E* row : rows)
            writeRow(*row);
        m_json.endArray();
    }

    template<class E>
    void writeRow(const E& row) {
        if constexpr (std::is_same_v<E, Driver>) {
            writeValue(row.kind);
        } else {
            m_json.beginObject();
            if constexpr (Rules<E>::identified)
                m_json.member("id", row.id.toString());
            if constexpr (std::is_same_v<E, SayLine>)
                writeSubject(row);
            writeFields(row);
            forEachType(typename Rules<E>::Links(), [&]<class L>() { writeLinks<L>(row.id); });
            forEachType(typename Rules<E>::Owned(), [&]<class O>() { writeRows(m_content.table<O>().owned(row.id)); });
            m_json.endObject();
        }
    }

    /// What a say line speaks of.
    void writeSubject(const SayLine& line) {
        m_json.member("entity", tokenOf(line.of));
        QString ref, part = line.part;
        switch (line.of) {
        case Sayable::Driver:
            ref = line.driver ? QString(tokenOf(*line.driver)) : QString();
            break;
        case Sayable::Reflection:
            if (const Reflection* reflection = m_content.reflections.find(line.reflection))
                ref = reflection->question;
            break;
        case Sayable::Match:
            part = (line.strength ? QStringLiteral("strength:") + line.strength->toString()
                    : line.goal   ? QStringLiteral("goal:") + line.goal->toString()
                    : line.story  ? QStringLiteral("story:") + line.story->toString()
                                  : QStringLiteral("person:")) +
                   u' ' + line.part;
            [[fallthrough]];
        case Sayable::Research:
        case Sayable::Role:
            ref = line.role ? line.role->toString() : QString();
            break;
        case Sayable::Person:
            break;
        default:
            ref = line.aspiration ? line.aspiration->toString()
                  : line.goal     ? line.goal->toString()
                  : line.strength ? line.strength->toString()
                  : line.story    ? line.story->toString()
                  : line.value    ? line.value->toString()
                                  : QString();
        }
        m_json.member("ref", ref);
        if (!part.isEmpty())
            m_json.member("part", part);
        if (line.forRole)
            m_json.member("role", line.forRole->toString());
    }

    template<class L, class From>
    void writeLinks(const From& from) {
        const auto links = m_content.table<L>().owned(from);
        if (links.isEmpty())
            return;
        m_json.key(Describe<L>::list);
        m_json.beginArray();
        for (const L* link : links)
            m_json.value(link->to.toString());
        m_json.endArray();
    }

    template<class E>
    void writeFields(const E& row) {
        const char* group = nullptr;
        forEachField<E>([&](const auto& field) {
            if (field.use & Internal || isLeftOut(row, field))
                return;
            if (qstrcmp(field.group, group) != 0) {
                if (group)
                    m_json.endObject();
                if (field.group) {
                    m_json.key(field.group);
                    m_json.beginObject();
                }
                group = field.group;
            }
            m_json.key(field.name);
            writeField(row, field);
        });
        if (group)
            m_json.endObject();
    }

    template<class E, class T>
    bool isLeftOut(const E& row, const Field<E, T>& field) const {
        if (among(Rules<E>::named, field.member) || among(Rules<E>::required, field.member))
            return false;
        if constexpr (std::is_same_v<T, TemplateKey>)
            if (const QUuid own = (row.*field.member).ownId(); !own.isNull() && !m_content.templates.find(own))
                return true; // of a template that was deleted since
        return isEmptyValue(row.*field.member);
    }

    template<class E, class T>
    void writeField(const E& row, const Field<E, T>& field) {
        if constexpr (std::is_same_v<T, QString>)
            if (among(Rules<E>::named, field.member) && (row.*field.member).isEmpty())
                return m_json.value(tr("Untitled %1").arg(nameOf(Describe<E>::kind))); // the form asks for a text here
        writeValue(row.*field.member);
    }

    void writeValue(const QString& text) { m_json.value(text); }
    template<class Tag>
    void writeValue(const StoredKey<Tag>& key) {
        m_json.value(key.token());
    }
    void writeValue(int number) { m_json.value(number); }
    void writeValue(double number) { m_json.value(number); }
    void writeValue(const QDate& date) { m_json.value(dateText(date)); }
    void writeValue(const QDateTime& at) { m_json.value(momentText(at)); }
    void writeValue(const QStringList& list) {
        m_json.beginArray();
        for (const QString& text : list)
            m_json.value(text);
        m_json.endArray();
    }
    template<Tokened E>
    void writeValue(E value) {
        m_json.value(tokenOf(value));
    }
    template<class Tag>
    void writeValue(const Id<Tag>& id) {
        m_json.value(id.toString());
    }
    template<class T>
    void writeValue(const std::optional<T>& value) {
        writeValue(*value);
    }

    const Content& m_content;
    JsonWriter m_json{JsonWriter::Style::Indented};
};

} // namespace

QByteArray writeWorkbookJson(const Content& content) {
    return Writer(content).write();
}

} // namespace ascent
