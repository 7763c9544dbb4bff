// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/jsonnode.h"
#include "core/exchange/schema.h"
#include "core/exchange/workbookjson.h"
#include "core/model/limits.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>
#include <QRegularExpression>
#include <QSet>

#include <variant>

namespace ascent {

namespace {

using namespace exchange;

QString tr(const char* text) {
    return QCoreApplication::translate("ascent::exchange", text);
}

/// The UUID that a text spells in its 36 characters; QUuid alone would take more than that.
std::optional<QUuid> uuidOf(const QString& text) {
    static const QRegularExpression form(QStringLiteral("\\A[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\\z"),
                                         QRegularExpression::CaseInsensitiveOption);
    const QUuid uuid = form.match(text).hasMatch() ? QUuid::fromString(text) : QUuid();
    return uuid.isNull() ? std::nullopt : std::optional(uuid);
}

/// Two wordings of a question that differ in marks and blanks only are one.
QString plainQuestion(const QString& text) {
    QString plain;
    for (const QChar c : text)
        if (c.isLetterOrNumber())
            plain += c.toCaseFolded();
    return plain;
}

template<class T>
struct IsOptional : std::false_type {};
template<class T>
struct IsOptional<std::optional<T>> : std::true_type {
    using Inner = T;
};

class Parser {
public:
    Parser(const QJsonValue& root, DroppedMembers& dropped)
        : m_root(root)
        , m_dropped(dropped) {}

    Result<Content> parse() {
        if (isObject(m_root, m_faults)) {
            readHeader();
            forEachType(TopLists(), [&]<class E>() { collectIds<E>(); });
            readPerson();
            forEachType(TopLists(), [&]<class E>() { readList<E>(); });
            refuseCircles();
            QSet<QString> known{QStringLiteral("format"), QStringLiteral("version"), QStringLiteral("person")};
            forEachType(TopLists(), [&]<class E>() { known.insert(QLatin1String(Describe<E>::list)); });
            tellUnknown(m_root, known);
        }
        if (m_faults.found())
            return fail({ErrorCode::BadInput,
                         tr("Cannot read the workbook's data"),
                         m_faults.why(),
                         tr("mend the file or export it anew"),
                         {}});
        return assembled();
    }

private:
    void readHeader() {
        const Node format = m_root.child("format");
        if (readText(format, m_faults) != QLatin1String(formatName))
            m_faults.at(format, tr("should be \"%1\"").arg(QLatin1String(formatName)));
        const Node version = m_root.child("version");
        const auto number = readNumber(version, m_faults);
        if (number && *number != formatVersion)
            m_faults.at(version, tr("is %1, and this program reads version %2")
                                     .arg(QString::number(*number), QString::number(formatVersion)));
    }

    void readPerson() {
        const Node person = m_root.child("person");
        if (!person.isAbsent() && isObject(person, m_faults))
            readObject(m_content.person, person);
    }

    /// The first pass: references may point forward.
    template<class E>
    void collectIds() {
        const Node list = m_root.child(Describe<E>::list);
        if (list.isAbsent() || !isArray(list, m_faults) || !isShort(list, limits::rows))
            return;
        if constexpr (Rules<E>::identified) {
            QSet<QUuid> taken;
            auto& ids = m_ids[Describe<E>::kind];
            for (qsizetype i = 0; i < list.size() && !m_faults.found(); ++i) {
                const Node row = list.element(i);
                if (!isObject(row, m_faults))
                    return;
                const Node id = row.child("id");
                const QString text = readText(id, m_faults);
                if (text.isEmpty())
                    m_faults.at(id, tr("is empty"));
                const QUuid uuid = uuidOf(text).value_or(QUuid::createUuid());
                if (ids.contains(text) || taken.contains(uuid))
                    m_faults.at(id, tr("is %1, which another in this list has too").arg(inQuotes(text)));
                ids.insert(text, uuid);
                taken.insert(uuid);
            }
        }
    }

    template<class E>
    void readList() {
        const Node list = m_root.child(Describe<E>::list);
        for (qsizetype i = 0; i < list.size() && !m_faults.found(); ++i)
            readRow<E>(list.element(i), [](E&) {});
    }

    /// A row of a list; `own` tells it whom it belongs to.
    template<class E, class F>
    void readRow(const Node& node, F&& own) {
        E row;
        own(row);
        row.position = static_cast<double>(rows<E>().size() + 1);
        if constexpr (std::is_same_v<E, Driver>) {
            readValue<E>(row.kind, node);
            for (const Driver& other : rows<Driver>())
                if (other.kind == row.kind)
                    m_faults.at(node, tr("names a driver that is in the list already"));
        } else if (isObject(node, m_faults)) {
            if constexpr (Rules<E>::identified)
                row.id = *decltype(row.id)::from(m_ids[Describe<E>::kind].value(readText(node.child("id"), m_faults)));
            readObject(row, node);
            if constexpr (std::is_same_v<E, SayLine>)
                readSubject(row, node);
        }
        rows<E>().append(row);
        forEachType(typename Rules<E>::Links(), [&]<class L>() { readLinks<L>(node, row.id); });
        forEachType(typename Rules<E>::Owned(), [&]<class O>() { readOwned<O>(node, row.id); });
    }

    /// What a say line speaks of: an entry of the list that `entity` names, a driver or a reflection by its key, a
    /// role.
    void readSubject(SayLine& line, const Node& object) {
        readValue<SayLine>(line.of, object.child("entity"));
        const Node ref = object.child("ref"), part = object.child("part"), role = object.child("role");
        if (!part.isAbsent() && !part.isNull())
            line.part = readText(part, m_faults);
        if (!role.isAbsent() && !role.isNull())
            readValue<SayLine>(line.forRole, role);
        switch (line.of) {
        case Sayable::Aspiration:
            return readValue<SayLine>(line.aspiration, ref);
        case Sayable::Goal:
            return readValue<SayLine>(line.goal, ref);
        case Sayable::Strength:
            return readValue<SayLine>(line.strength, ref);
        case Sayable::Story:
            return readValue<SayLine>(line.story, ref);
        case Sayable::Value:
            return readValue<SayLine>(line.value, ref);
        case Sayable::Driver:
            return readValue<SayLine>(line.driver, ref);
        case Sayable::Reflection: {
            const QString question = readText(ref, m_faults);
            if (m_reflections.isEmpty())
                for (const Reflection& each : rows<Reflection>())
                    m_reflections.insert(plainQuestion(each.question), each.id);
            if (const auto known = m_reflections.constFind(plainQuestion(question)); known != m_reflections.cend())
                line.reflection = *known;
            else
                m_faults.at(ref, tr("is %1, which is the question of no reflection").arg(inQuotes(question)));
            return;
        }
        case Sayable::Research:
            if (!fromToken<ResearchPart>(line.part))
                m_faults.at(part, tr("is %1, which is no note on an employer").arg(inQuotes(line.part)));
            return readValue<SayLine>(line.role, ref);
        case Sayable::Match:
            readValue<SayLine>(line.role, ref);
            return readMatch(line, part);
        case Sayable::Role:
            return readValue<SayLine>(line.role, ref);
        case Sayable::Person:
            return;
        }
    }

    /// "strength:ID the posting's line": which entry meets which line.
    void readMatch(SayLine& line, const Node& node) {
        const QString whole = line.part, kind = whole.section(u':', 0, 0), entry = whole.section(u' ', 0, 0);
        const qsizetype from = kind.size() + 1;
        line.part = whole.section(u' ', 1);
        // An id may hold blanks: the longest that is known counts.
        const auto find = [&]<class IdType>(std::optional<IdType>& out) {
            const auto& ids = m_ids[Describe<typename exchange::Referred<IdType>::Type>::kind];
            for (qsizetype end = whole.indexOf(u' ', from); !out || end >= 0; end = whole.indexOf(u' ', end + 1)) {
                const auto known = ids.constFind(whole.mid(from, end < 0 ? -1 : end - from));
                if (known != ids.cend()) {
                    out = IdType::from(*known);
                    line.part = end < 0 ? QString() : whole.mid(end + 1);
                }
                if (end < 0)
                    break;
            }
            return out.has_value();
        };
        const bool found = kind == QLatin1String(tokenOf(Sayable::Strength)) ? find(line.strength)
                           : kind == QLatin1String(tokenOf(Sayable::Goal))   ? find(line.goal)
                           : kind == QLatin1String(tokenOf(Sayable::Story))  ? find(line.story)
                                                                             : kind == QLatin1String("person");
        if (!found)
            m_faults.at(node, tr("begins with %1 and should begin with an entry: strength:ID, goal:ID or story:ID")
                                  .arg(inQuotes(entry)));
    }

    template<class O, class OwnerId>
    void readOwned(const Node& node, const OwnerId& owner) {
        const Node list = node.child(Describe<O>::list);
        if (list.isAbsent() || !isArray(list, m_faults) || !isShort(list, limits::rows - rows<O>().size()))
            return;
        for (qsizetype i = 0; i < list.size() && !m_faults.found(); ++i)
            readRow<O>(list.element(i), [&](O& row) { row.*Rules<O>::owner = owner; });
    }

    template<class L, class From>
    void readLinks(const Node& node, const From& from) {
        const Node list = node.child(Describe<L>::list);
        if (list.isAbsent() || !isArray(list, m_faults) || !isShort(list, limits::rows - rows<L>().size()))
            return;
        QSet<QUuid> linked;
        for (qsizetype i = 0; i < list.size() && !m_faults.found(); ++i) {
            L link{{}, from, {}, static_cast<double>(rows<L>().size() + 1)};
            readValue<L>(link.to, list.element(i));
            if (linked.contains(link.to.uuid()))
                continue; // the same link twice says no more than once
            linked.insert(link.to.uuid());
            rows<L>().append(link);
        }
    }

    /// Told before the list is read: a page or an engine would never end with it.
    bool isShort(const Node& list, qsizetype most) {
        const qsizetype size = list.size();
        if (size > most)
            m_faults.at(list,
                        tr("has %1 entries and may have %2").arg(QLocale().toString(size), QLocale().toString(most)));
        return size <= most;
    }

    /// The names that an object may hold; `group`: of those that stand in an object of that name inside.
    template<class E>
    static QSet<QString> namesKnown(const QString& group) {
        QSet<QString> names;
        forEachField<E>([&](const auto& field) {
            if (field.use & Internal)
                return;
            if (QLatin1String(field.group) == group)
                names.insert(QLatin1String(field.name));
            else if (group.isEmpty())
                names.insert(QLatin1String(field.group));
        });
        if (!group.isEmpty())
            return names;
        if (Rules<E>::identified)
            names.insert(QStringLiteral("id"));
        if (std::is_same_v<E, SayLine>)
            for (const char* name : {"entity", "ref", "part", "role"})
                names.insert(QLatin1String(name));
        forEachType(typename Rules<E>::Links(), [&]<class L>() { names.insert(QLatin1String(Describe<L>::list)); });
        forEachType(typename Rules<E>::Owned(), [&]<class O>() { names.insert(QLatin1String(Describe<O>::list)); });
        return names;
    }

    void tellUnknown(const Node& node, const QSet<QString>& known) {
        const QJsonObject object = node.value().toObject();
        for (auto each = object.begin(); each != object.end(); ++each)
            if (!known.contains(each.key()))
                m_dropped.addUnknown(node.path() + u'.' + each.key().left(40).simplified());
    }

    template<class E>
    void readObject(E& row, const Node& object) {
        static const QSet<QString> known = namesKnown<E>({});
        tellUnknown(object, known);
        QSet<QString> groups;
        forEachField<E>([&](const auto& field) {
            if (!field.group || groups.contains(QLatin1String(field.group)))
                return;
            groups.insert(QLatin1String(field.group));
            tellUnknown(object.child(field.group), namesKnown<E>(QLatin1String(field.group)));
        });
        readFields(row, object);
    }

    template<class E>
    void readFields(E& row, const Node& object) {
        forEachField<E>([&](const auto& field) {
            if (field.use & Internal || m_faults.found())
                return;
            if (!field.group)
                return readField(row, field, object);
            const Node group = object.child(field.group);
            if (!group.isAbsent() && isObject(group, m_faults))
                readField(row, field, group);
        });
    }

    template<class E, class T>
    void readField(E& row, const Field<E, T>& field, const Node& object) {
        const Node node = object.child(field.name);
        const bool named = among(Rules<E>::named, field.member);
        if (node.isAbsent()) {
            if (named || among(Rules<E>::required, field.member))
                m_faults.at(node, tr("is missing"));
        } else if (!node.isNull() || !among(Rules<E>::nullable, field.member)) {
            readValue<E>(row.*field.member, node);
        }
        if constexpr (std::is_same_v<T, QString>)
            if (named && (row.*field.member).isEmpty())
                m_faults.at(node, tr("is empty"));
        if constexpr (std::is_same_v<T, TemplateKey>)
            resolveTemplate(row.*field.member, node);
        if constexpr (std::is_same_v<T, Question>)
            // Questions of the person's own are referred to by id, built-in ones by their key.
            if (const QUuid own = m_ids[EntityKind::OwnQuestion].value((row.*field.member).token()); !own.isNull())
                row.*field.member = Question(own.toString(QUuid::WithoutBraces));
        if constexpr (std::is_same_v<T, QDateTime>)
            if (!(row.*field.member).isValid())
                m_faults.at(node, tr("is empty"));
    }

    /// Own templates are referred to by id, built-in ones by their key.
    void resolveTemplate(TemplateKey& key, const Node& node) {
        const QUuid own = m_ids[EntityKind::Template].value(key.token());
        if (!own.isNull())
            key = TemplateKey(own.toString(QUuid::WithoutBraces));
        else if (uuidOf(key.token()))
            m_faults.at(node, tr("is %1, which is the id of no template").arg(inQuotes(key.token())));
    }

    template<class E, class T>
    void readValue(T& out, const Node& node) {
        if constexpr (IsOptional<T>::value) {
            using Inner = typename IsOptional<T>::Inner;
            if constexpr (std::is_same_v<Inner, QDateTime>) {
                out = readMoment(node, m_faults);
            } else {
                Inner inner{};
                readValue<E>(inner, node);
                out = inner;
            }
        } else if constexpr (StoredAsText<T>) {
            out = fromText<T>(readText(node, m_faults));
        } else if constexpr (std::is_same_v<T, int>) {
            out = readWhole(node, Rules<E>::whole.low, Rules<E>::whole.high, m_faults).value_or(out);
        } else if constexpr (std::is_same_v<T, double>) {
            out = readNumber(node, m_faults).value_or(out);
        } else if constexpr (std::is_same_v<T, QDate>) {
            out = readDate(node, m_faults).value_or(out);
        } else if constexpr (std::is_same_v<T, QDateTime>) {
            out = readMoment(node, m_faults).value_or(QDateTime());
        } else if constexpr (std::is_same_v<T, QStringList>) {
            if (isArray(node, m_faults) && isShort(node, limits::list))
                for (qsizetype i = 0; i < node.size(); ++i)
                    out.append(readText(node.element(i), m_faults));
        } else if constexpr (Tokened<T>) {
            readToken(out, node);
        } else if constexpr (requires { typename Referred<T>::Type; }) {
            readReference(out, node);
        }
    }

    template<Tokened T>
    void readToken(T& out, const Node& node) {
        const QString text = readText(node, m_faults);
        if (const auto known = fromToken<T>(text)) {
            out = *known;
            return;
        }
        QStringList tokens;
        for (const auto& each : Tokens<T>::all)
            tokens.append(QLatin1String(each.second));
        m_faults.at(node, tr("is %1 and should be one of %2").arg(inQuotes(text), tokens.join(QLatin1String(", "))));
    }

    template<class IdType>
    void readReference(IdType& out, const Node& node) {
        using To = typename Referred<IdType>::Type;
        const QString text = readText(node, m_faults);
        const auto id = IdType::from(m_ids[Describe<To>::kind].value(text));
        if (!id)
            m_faults.at(
                node,
                tr("is %1, which is in the list \"%2\" no id").arg(inQuotes(text), QLatin1String(Describe<To>::list)));
        else
            out = *id;
    }

    /// Goals below one another in a circle.
    void refuseCircles() {
        QHash<QUuid, const Goal*> goals;
        for (const Goal& goal : rows<Goal>())
            goals.insert(goal.id.uuid(), &goal);
        QSet<QUuid> sound;
        const Node list = m_root.child(Describe<Goal>::list);
        for (qsizetype i = 0; i < rows<Goal>().size() && !m_faults.found(); ++i) {
            QSet<QUuid> way;
            for (const Goal* at = &rows<Goal>()[i]; at && !sound.contains(at->id.uuid());
                 at = at->parent ? goals.value(at->parent->uuid()) : nullptr) {
                if (way.contains(at->id.uuid()))
                    return m_faults.at(list.element(i).child("parent"), tr("leads in a circle of goals"));
                way.insert(at->id.uuid());
            }
            sound.unite(way);
        }
    }

    Content assembled() {
        forEachEntity([&]<class E>() { m_content.table<E>().assign(rows<E>()); });
        return m_content;
    }

    template<class E>
    QList<E>& rows() {
        return std::get<QList<E>>(m_rows);
    }

#define ASCENT_LIST(E, table) , QList<E>
    using Lists = std::tuple<std::monostate ASCENT_TABLES(ASCENT_LIST)>;
#undef ASCENT_LIST

    Node m_root;
    DroppedMembers& m_dropped;
    Faults m_faults;
    QHash<EntityKind, QHash<QString, QUuid>> m_ids;
    Lists m_rows;
    QHash<QString, ReflectionId> m_reflections; ///< by their question
    Content m_content;
};

} // namespace

Result<Content> parseWorkbookJson(const QByteArray& json, DroppedMembers* dropped) {
    if (json.size() > limits::json)
        return fail({ErrorCode::BadInput,
                     tr("Cannot read the workbook's data"),
                     tr("it is larger than %1 MB, which no workbook is").arg(limits::json / 1024 / 1024),
                     tr("check that it is the right file"),
                     {}});
    const auto root = parseJson(json, tr("Cannot read the workbook's data"));
    if (!root)
        return fail(root.error());
    DroppedMembers found;
    auto content = Parser(*root, found).parse();
    if (content && dropped) {
        findTwice(json, found);
        *dropped = std::move(found);
    }
    return content;
}

} // namespace ascent
