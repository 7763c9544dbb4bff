// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/resume.h"

#include "core/exchange/jsonnode.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>
#include <iterator>

namespace ascent {

namespace {

using namespace exchange;

QString tr(const char* text) {
    return QCoreApplication::translate("ascent::resume", text);
}

QString asSentence(QString text) {
    if (!text.isEmpty() && !QStringLiteral(".!?…").contains(text.back()))
        text += u'.';
    return text;
}

/// The beginning of a text, cut at a word.
QString shortened(const QString& text) {
    constexpr qsizetype longest = 70;
    if (text.size() <= longest)
        return text;
    const qsizetype space = text.lastIndexOf(u' ', longest - 1);
    return text.left(space > longest / 2 ? space : longest - 1) + u'…';
}

QString joined(const QStringList& parts, const QString& separator) {
    QStringList filled = parts;
    filled.removeAll(QString());
    return filled.join(separator);
}

class Resume {
public:
    Resume(const QJsonValue& root, DroppedMembers& dropped)
        : m_root(root)
        , m_dropped(dropped) {}

    Result<Incoming> read() {
        if (isObject(m_root, m_faults)) {
            if (isSomethingElse())
                return fail({ErrorCode::BadInput,
                             tr("Cannot read the CV"),
                             tr("$ holds no part of a CV"),
                             tr("choose a file in the JSON Resume form"),
                             {}});
            tellUnknown();
            readBasics(m_root.child("basics"));
            forEach(m_root, "work", [this](const Node& job) { readWork(job); });
            forEach(m_root, "education", [this](const Node& school) { readEducation(school); });
            forEach(m_root, "skills", [this](const Node& skill) { readSkill(skill); });
            forEach(m_root, "awards", [this](const Node& award) { readAward(award); });
            forEach(m_root, "certificates", [this](const Node& paper) { readCertificate(paper); });
        }
        if (m_faults.found())
            return fail({ErrorCode::BadInput,
                         tr("Cannot read the CV"),
                         m_faults.why(),
                         tr("mend the file or export it anew"),
                         {}});
        m_background.removeAll(QString());
        return Incoming{m_content, m_background, {}};
    }

private:
    /// Every part of a JSON Resume may be absent, but a file with other things alone is no CV: a workbook's data, say.
    bool isSomethingElse() const {
        constexpr const char* parts[] = {"$schema",    "meta",     "basics",       "work",        "volunteer",
                                         "education",  "awards",   "skills",       "languages",   "interests",
                                         "references", "projects", "certificates", "publications"};
        return !m_root.value().toObject().isEmpty() &&
               std::none_of(std::begin(parts), std::end(parts),
                            [this](const char* part) { return !m_root.child(part).isAbsent(); });
    }

    /// Tells members that the form doesn't have. What it has and a workbook has no place for (links, telephone numbers)
    /// is not told: it is what a CV is made of.
    void tellUnknown() {
        // Source: the schema of JSON Resume 1.0.0 (jsonresume.org).
        static const std::pair<const char*, const char*> parts[] = {
            {"basics", "name label image email phone url summary location profiles picture website"},
            {"work", "name company position location description url website startDate endDate summary highlights"},
            {"volunteer", "organization position url startDate endDate summary highlights"},
            {"education", "institution url area studyType startDate endDate score gpa courses"},
            {"awards", "title date awarder summary"},
            {"certificates", "name date url issuer"},
            {"publications", "name publisher releaseDate url summary"},
            {"skills", "name level keywords"},
            {"languages", "language fluency"},
            {"interests", "name keywords"},
            {"references", "name reference"},
            {"projects", "name description highlights keywords startDate endDate url roles entity type summary"},
        };
        const QJsonObject all = m_root.value().toObject();
        for (auto part = all.begin(); part != all.end(); ++part) {
            const auto known = std::find_if(std::begin(parts), std::end(parts),
                                            [&](const auto& each) { return part.key() == QLatin1String(each.first); });
            if (known == std::end(parts)) {
                if (part.key() != QLatin1String("$schema") && part.key() != QLatin1String("meta"))
                    m_dropped.addUnknown(QStringLiteral("$.") + part.key().left(40).simplified());
                continue;
            }
            const QStringList names = QString::fromLatin1(known->second).split(u' ');
            const Node node = m_root.child(known->first);
            tellUnknownIn(node, names);
            for (qsizetype i = 0; i < node.size(); ++i)
                tellUnknownIn(node.element(i), names);
        }
    }
    void tellUnknownIn(const Node& node, const QStringList& names) {
        const QJsonObject object = node.value().toObject();
        for (auto each = object.begin(); each != object.end(); ++each)
            if (!names.contains(each.key()))
                m_dropped.addUnknown(node.path() + u'.' + each.key().left(40).simplified());
    }

    /// A text that may be absent or null, on one line.
    QString text(const Node& object, const char* key) {
        const Node node = object.child(key);
        return node.isAbsent() || node.isNull() ? QString() : readText(node, m_faults).simplified();
    }

    template<class F>
    void forEach(const Node& object, const char* key, F&& f) {
        const Node list = object.child(key);
        if (list.isAbsent() || list.isNull() || !isArray(list, m_faults))
            return;
        for (qsizetype i = 0; i < list.size() && !m_faults.found(); ++i) {
            const Node item = list.element(i);
            if (isObject(item, m_faults))
                f(item);
        }
    }

    QStringList texts(const Node& object, const char* key) {
        QStringList found;
        const Node list = object.child(key);
        if (list.isAbsent() || list.isNull() || !isArray(list, m_faults))
            return found;
        for (qsizetype i = 0; i < list.size() && !m_faults.found(); ++i)
            if (const QString each = readText(list.element(i), m_faults).simplified(); !each.isEmpty())
                found.append(each);
        return found;
    }

    /// A year, a month or a day in words; text that is no such date ("present") stays as it is.
    QString date(const Node& object, const char* key) {
        const QString given = text(object, key);
        static const QRegularExpression form(QStringLiteral("\\A(\\d{4})(?:-(\\d{1,2})(?:-(\\d{1,2}))?)?(?:T.*)?\\z"));
        const auto parts = form.match(given);
        if (!parts.hasMatch())
            return given;
        const bool month = !parts.captured(2).isEmpty();
        const bool day = !parts.captured(3).isEmpty();
        const QDate date(parts.captured(1).toInt(), month ? parts.captured(2).toInt() : 1,
                         day ? parts.captured(3).toInt() : 1);
        if (!date.isValid())
            m_faults.at(object.child(key), tr("is %1, which is no date").arg(inQuotes(given)));
        return month ? QLocale::c().toString(date, QStringLiteral("MMMM yyyy")) : parts.captured(1);
    }

    QString period(const Node& object) {
        const QString start = date(object, "startDate"), end = date(object, "endDate");
        if (start.isEmpty() || start == end)
            return end;
        return end.isEmpty() ? tr("since %1").arg(start) : tr("%1 to %2").arg(start, end);
    }

    void readBasics(const Node& basics) {
        if (basics.isAbsent() || basics.isNull() || !isObject(basics, m_faults))
            return;
        m_content.person.name = text(basics, "name");
        m_content.person.headline = text(basics, "label");
        m_background.append(asSentence(text(basics, "summary")));
    }

    void readWork(const Node& job) {
        const QString position = text(job, "position");
        const QString company = text(job, "name").isEmpty() ? text(job, "company") : text(job, "name");
        const QString when = period(job);
        const QString post =
            position.isEmpty() || company.isEmpty() ? position + company : tr("%1 at %2").arg(position, company);
        if (!post.isEmpty())
            m_background.append(asSentence(joined({post, when}, QStringLiteral(", "))));
        if (m_content.person.headline.isEmpty() && text(job, "endDate").isEmpty())
            m_content.person.headline = position;
        const QString summary = text(job, "summary");
        for (const QString& highlight : texts(job, "highlights")) {
            Story story;
            story.title = shortened(highlight);
            story.when = when;
            story.situation = joined({asSentence(post), asSentence(summary)}, QStringLiteral(" "));
            story.result = highlight;
            add(story, m_content.stories);
        }
    }

    void readEducation(const Node& school) {
        const QString area = text(school, "area"), kind = text(school, "studyType");
        const QString degree = area.isEmpty() || kind.isEmpty() ? kind + area : tr("%1 in %2").arg(kind, area);
        const QString line = joined({degree, text(school, "institution"), period(school)}, QStringLiteral(", "));
        if (!line.isEmpty())
            m_background.append(asSentence(line));
    }

    void readSkill(const Node& skill) {
        Strength strength;
        const QStringList keywords = texts(skill, "keywords");
        strength.name = text(skill, "name");
        if (!strength.name.isEmpty()) {
            const QString level = text(skill, "level");
            strength.evidence = joined({level.isEmpty() ? QString() : tr("Level: %1.").arg(level),
                                        keywords.isEmpty() ? QString() : tr("Includes %1.").arg(keywords.join(u", "))},
                                       QStringLiteral(" "));
            return add(strength, m_content.strengths);
        }
        for (const QString& keyword : keywords) { // a group without a name
            strength = Strength();
            strength.name = keyword;
            add(strength, m_content.strengths);
        }
    }

    void readAward(const Node& award) {
        Story story;
        story.title = text(award, "title");
        story.when = date(award, "date");
        const QString awarder = text(award, "awarder");
        story.situation = asSentence(text(award, "summary"));
        story.result = awarder.isEmpty() ? asSentence(story.title) : tr("%1, awarded by %2.").arg(story.title, awarder);
        if (!story.title.isEmpty())
            add(story, m_content.stories);
    }

    void readCertificate(const Node& paper) {
        Strength strength;
        strength.name = text(paper, "name");
        strength.kind = StrengthKind::Knowledge;
        const QString proof = joined({text(paper, "issuer"), date(paper, "date")}, QStringLiteral(", "));
        strength.evidence = proof.isEmpty() ? tr("Certificate.") : tr("Certificate: %1.").arg(proof);
        if (!strength.name.isEmpty())
            add(strength, m_content.strengths);
    }

    template<class E>
    static void add(E row, Table<E>& table) {
        row.position = table.endPosition();
        table.put(row);
    }

    Node m_root;
    DroppedMembers& m_dropped;
    Faults m_faults;
    QStringList m_background;
    Content m_content;
};

} // namespace

Result<Incoming> readResume(const QByteArray& json, DroppedMembers* dropped) {
    const auto root = parseJson(json, tr("Cannot read the CV"));
    if (!root)
        return fail(root.error());
    DroppedMembers found;
    auto read = Resume(*root, found).read();
    if (read && dropped) {
        findTwice(json, found);
        *dropped = std::move(found);
    }
    return read;
}

Result<Content> parseResume(const QByteArray& json, DroppedMembers* dropped) {
    auto read = readResume(json, dropped);
    if (!read)
        return fail(read.error());
    read->content.person.background = joined(read->background, QStringLiteral(" "));
    return read->content;
}

} // namespace ascent
