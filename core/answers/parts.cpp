// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/answers/parts.h"

#include "core/language/phrases/lists.h"
#include "core/language/phrases/phrase.h"

#include <algorithm>

namespace ascent {

double weightOf(Part part, const QString& question) {
    const auto is = [&](const char* key) { return question == QLatin1String(key); };
    switch (part) {
    case Part::Direction:
        return is("what-motivates-you") ? 60 : is("hope-to-get") ? 74 : 100;
    case Part::Why:
        return is("what-motivates-you") ? 58 : 70;
    case Part::Second:
        return 38;
    case Part::Motive:
        return is("what-motivates-you") ? 100 : is("hope-to-get") ? 66 : 36;
    case Part::Growth:
        return is("hope-to-get") ? 100 : 0;
    case Part::Fit:
        return is("position-fits-goals") ? 97 : 0;
    case Part::Path:
        return is("career-goals") ? 97 : is("what-motivates-you") ? 50 : is("hope-to-get") ? 60 : 92;
    case Part::Strengths:
        return is("what-motivates-you") ? 90 : is("hope-to-get") ? 86 : 88;
    case Part::Evidence:
        return is("what-motivates-you") ? 84 : is("hope-to-get") ? 78 : 87;
    case Part::Tie:
        return is("position-fits-goals") ? 90 : is("hope-to-get") ? 94 : 83;
    case Part::Company:
        return is("hope-to-get") ? 80 : 79;
    case Part::Flexibility:
        return is("five-years") ? 56 : is("career-goals") ? 44 : 30;
    case Part::Stance:
        return is("career-goals") || is("position-fits-goals") ? 74 : 77;
    case Part::Commitment:
        return 98;
    }
    return 0;
}

QString nameOf(Part part) {
    static constexpr const char* names[] = {"direction", "why",         "second",    "motive",    "growth",
                                            "fit",       "path",        "strengths", "evidence",  "tie",
                                            "company",   "flexibility", "stance",    "commitment"};
    return QLatin1String(names[int(part)]);
}

PartBuilder::PartBuilder(const Content& content, const Choice& choice, const RoleView& role, const Meetings& meetings,
                         const Names& names, const Frame& frame, Marks& marks)
    : m_content(content)
    , m_choice(choice)
    , m_role(role)
    , m_names(names)
    , m_question(frame.question)
    , m_templateKey(frame.templateKey)
    , m_brief(frame.brief)
    , m_joins(frame.joins)
    , m_today(frame.today)
    , m_marks(marks)
    , m_meetings(meetings) {
    m_seed = content.person.name + u'|';
    for (const Driver& each : content.drivers)
        m_seed += tokenOf(each.kind);
    const auto asked = std::find_if(questionKeys.begin(), questionKeys.end(),
                                    [&](const char* key) { return m_question == QLatin1String(key); });
    m_turn = int(asked - questionKeys.begin()) + role.turn;
}

QList<Passage> PartBuilder::build() {
    m_goalsFit = goalsFit();
    // What may open an answer comes first, for the direction is worded by what stands before it.
    motive();
    growth();
    direction();
    second();
    fit();
    path();
    strengths();
    evidence();
    tie();
    company();
    flexibility();
    stance();
    commitment();
    return m_pieces;
}

bool PartBuilder::has(Part part) const {
    for (const Passage& piece : m_pieces)
        if (piece.part == part)
            return true;
    return false;
}

/// nullptr where there is nothing to say. Valid until the next call.
Passage* PartBuilder::add(Part part, QStringList texts, double weight, bool required) {
    texts.removeAll(QString());
    texts.removeDuplicates();
    if (texts.isEmpty())
        return nullptr;
    Passage piece;
    piece.part = part;
    piece.texts = texts;
    piece.weight = weight;
    piece.required = required;
    piece.chained = has(part) && part != Part::Company && part != Part::Fit && part != Part::Tie;
    m_pieces.append(piece);
    return &m_pieces.last();
}

QString PartBuilder::wordingOf(const QString& key, const QString& place) const {
    QString& known = m_worded[key + u'|' + place];
    if (!known.isEmpty())
        return known;
    const Wordings& wordings = Wordings::english();
    const QStringList& lines = wordings.of(key, m_question);
    const auto opening = [](const QString& line) { return line.section(u' ', 0, 1); };
    const int first = m_turn + m_times[key]++;
    for (int turn = 0; turn < lines.size() && known.isEmpty(); ++turn) {
        const QString line = wordings.pick(key, m_question, m_seed, first + turn);
        if (!m_openings.contains(opening(line)) && !(m_titleSaid && line.contains(QLatin1String("{title}"))))
            known = line;
    }
    if (known.isEmpty() && !lines.isEmpty())
        known = wordings.pick(key, m_question, m_seed, first);
    m_openings.insert(opening(known));
    m_titleSaid = m_titleSaid || known.contains(QLatin1String("{title}"));
    return known;
}

QString PartBuilder::filled(const QString& key, const Values& values) const {
    return Wordings::fill(Wordings::english().pick(key, m_question, m_seed, m_turn), values);
}

QString PartBuilder::say(const QString& key, Values values, const Origin& origin, const QString& place) const {
    const QString wording = wordingOf(key, place);
    if (wording.isEmpty())
        return {};
    const bool own = origin == m_role.origin || !m_role.role;
    for (const auto& [name, value] : {std::pair{"title", m_role.title}, std::pair{"company", m_role.company},
                                      std::pair{"Company", m_role.fullCompany}})
        values.insert(QLatin1String(name), own ? value : m_marks.wrap(value, m_role.origin));
    return m_marks.wrap(upperFirst(Wordings::fill(wording, values)), origin);
}

/// What an answer of this kind adds: that a lead is earned, that what is studied is put to use.
void PartBuilder::stance() {
    if (!m_choice.direction && m_templateKey != u"returning" && m_templateKey != u"career-change" &&
        m_templateKey != u"early-career")
        return;
    const Origin origin = m_choice.direction && m_templateKey != u"career-change"
                              ? originOf(*m_choice.direction)
                              : Origin{EntityKind::Person, m_content.person.id.uuid()};
    const QString post = lowerFirst(withoutStop(tidied(m_content.person.headline).section(u',', 0, 0)), m_names);
    QString key = QStringLiteral("stance.") + m_templateKey;
    Values values;
    if (m_templateKey == u"career-change" && namesAPost(post)) {
        key += QStringLiteral(".post");
        values.insert(QStringLiteral("post"), hasDeterminer(post) ? post : indefiniteArticle(post) + u' ' + post);
    }
    add(Part::Stance, {say(key, values, origin, {})}, weightOf(Part::Stance, m_question));
}

} // namespace ascent
