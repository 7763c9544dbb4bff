// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/answers/parts.h"

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
        return is("hope-to-get") ? 86 : is("what-motivates-you") ? 78 : 88;
    case Part::Evidence:
        return is("what-motivates-you") ? 84 : is("hope-to-get") ? 78 : 87;
    case Part::Tie:
        return is("position-fits-goals") ? 90 : is("hope-to-get") ? 94 : 83;
    case Part::Company:
        return is("hope-to-get") ? 80 : 79;
    case Part::Flexibility:
        return is("five-years") ? 56 : is("career-goals") ? 44 : 30;
    case Part::Commitment:
        return 98;
    }
    return 0;
}

QString nameOf(Part part) {
    static constexpr const char* names[] = {"direction", "why",         "second",    "motive",   "growth",
                                            "fit",       "path",        "strengths", "evidence", "tie",
                                            "company",   "flexibility", "commitment"};
    return QLatin1String(names[int(part)]);
}

PartBuilder::PartBuilder(const Content& content, const Choice& choice, const RoleView& role, const Names& names,
                         QString question, QDate today, Marks& marks)
    : m_content(content)
    , m_choice(choice)
    , m_role(role)
    , m_names(names)
    , m_question(std::move(question))
    , m_today(today)
    , m_marks(marks) {
    m_seed = m_question + u'|' + role.title + u'|' + role.company + u'|';
    for (const Aspiration& each : content.aspirations)
        m_seed += each.statement + u'|';
    m_seed += content.person.name + content.person.headline;
}

QList<Passage> PartBuilder::build() {
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
    piece.chained = has(part) && part != Part::Company && part != Part::Fit;
    m_pieces.append(piece);
    return &m_pieces.last();
}

/// The wording that the content chooses, or the next one that begins in another way than those before it.
QString PartBuilder::wordingOf(const QString& key, const QString& seed) const {
    QString& known = m_worded[key + u'|' + seed];
    if (!known.isEmpty())
        return known;
    const QStringList& lines = Wordings::english().of(key, m_question);
    const auto opening = [](const QString& line) { return line.section(u' ', 0, 1); };
    for (int turn = 0; turn < lines.size() && known.isEmpty(); ++turn) {
        const QString line = Wordings::english().pick(key, m_question, m_seed + seed, turn);
        if (!m_openings.contains(opening(line)))
            known = line;
    }
    if (known.isEmpty() && !lines.isEmpty())
        known = Wordings::english().pick(key, m_question, m_seed + seed);
    m_openings.insert(opening(known));
    return known;
}

QString PartBuilder::filled(const QString& key, const Values& values, const QString& seed) const {
    return Wordings::fill(Wordings::english().pick(key, m_question, m_seed + seed), values);
}

QString PartBuilder::say(const QString& key, Values values, const Origin& origin, const QString& seed) const {
    const QString wording = wordingOf(key, seed);
    if (wording.isEmpty())
        return {};
    const bool own = origin == m_role.origin || !m_role.role;
    for (const auto& [name, value] : {std::pair{"title", m_role.title}, std::pair{"company", m_role.company},
                                      std::pair{"Company", m_role.fullCompany}})
        values.insert(QLatin1String(name), own ? value : m_marks.wrap(value, m_role.origin));
    return m_marks.wrap(upperFirst(Wordings::fill(wording, values)), origin);
}

} // namespace ascent
