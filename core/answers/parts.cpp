// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/answers/parts.h"

#include "core/language/phrases/lists.h"
#include "core/language/phrases/phrase.h"

#include <algorithm>

namespace ascent {

PartBuilder::PartBuilder(const Content& content, const Choice& choice, const RoleView& role, const Meetings& meetings,
                         const Names& names, const Frame& frame, Marks& marks)
    : m_content(content)
    , m_choice(choice)
    , m_role(role)
    , m_names(names)
    , m_question(frame.question)
    , m_plan(planOf(frame.question))
    , m_suits(frame.suits)
    , m_brief(frame.brief)
    , m_joins(frame.joins)
    , m_today(frame.today)
    , m_marks(marks)
    , m_meetings(meetings) {
    m_seed = content.person.name + u'|';
    for (const Driver& each : content.drivers)
        m_seed += tokenOf(each.kind);
    m_turn = int(placeOf(m_question)) + role.turn;
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

bool PartBuilder::has(SpokenPart part) const {
    for (const Passage& piece : m_pieces)
        if (piece.part == part)
            return true;
    return false;
}

/// nullptr where there is nothing to say. Valid until the next call.
Passage* PartBuilder::add(SpokenPart part, QStringList texts, double weight, bool required) {
    texts.removeAll(QString());
    texts.removeDuplicates();
    if (texts.isEmpty())
        return nullptr;
    Passage piece;
    piece.part = part;
    piece.texts = texts;
    piece.weight = weight;
    piece.required = required;
    piece.chained = has(part) && part != SpokenPart::Company && part != SpokenPart::Fit && part != SpokenPart::Tie;
    m_pieces.append(piece);
    return &m_pieces.last();
}

QString PartBuilder::wordingOf(const QString& key, const QString& place) const {
    QString& known = m_worded[key + u'|' + place];
    if (!known.isEmpty())
        return known;
    const Wordings& wordings = Wordings::english();
    const QStringList& lines = wordings.of(key, m_question.token());
    const auto opening = [](const QString& line) { return line.section(u' ', 0, 1); };
    const int first = m_turn + m_times[key]++;
    for (int turn = 0; turn < lines.size() && known.isEmpty(); ++turn) {
        const QString line = wordings.pick(key, m_question.token(), m_seed, first + turn);
        if (!m_openings.contains(opening(line)) && !(m_titleSaid && line.contains(QLatin1String("{title}"))))
            known = line;
    }
    if (known.isEmpty() && !lines.isEmpty())
        known = wordings.pick(key, m_question.token(), m_seed, first);
    m_openings.insert(opening(known));
    m_titleSaid = m_titleSaid || known.contains(QLatin1String("{title}"));
    return known;
}

QString PartBuilder::filled(const QString& key, const Values& values) const {
    return Wordings::fill(Wordings::english().pick(key, m_question.token(), m_seed, m_turn), values);
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
    using K = TemplateKind;
    const bool ofThePerson = m_suits == K::Returning || m_suits == K::CareerChange || m_suits == K::EarlyCareer;
    if (!m_choice.direction && !ofThePerson)
        return;
    const Origin origin = m_choice.direction && m_suits != K::CareerChange
                              ? originOf(*m_choice.direction)
                              : Origin{EntityKind::Person, m_content.person.id.uuid()};
    const QString post = lowerFirst(withoutStop(tidied(m_content.person.headline).section(u',', 0, 0)), m_names);
    QString key = QStringLiteral("stance.") + tokenOf(m_suits);
    Values values;
    if (m_suits == K::CareerChange && namesAPost(post)) {
        key += QStringLiteral(".post");
        values.insert(QStringLiteral("post"), hasDeterminer(post) ? post : indefiniteArticle(post) + u' ' + post);
    }
    add(SpokenPart::Stance, {say(key, values, origin, {})}, m_plan.weightOf(SpokenPart::Stance));
}

} // namespace ascent
