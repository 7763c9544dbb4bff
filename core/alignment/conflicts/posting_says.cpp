// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/alignment/conflicts/posting_says.h"

#include "core/alignment/reading/denial.h"
#include "core/language/lang_pattern.h"

#include <algorithm>

namespace ascent {

namespace {

/// Words of the trade that every role shares, so that they tell nothing of a field.
const WordSet& everywhere() {
    static const WordSet& all = langWords(u"alignment/aims.txt", u"of every role");
    return all;
}

/// "Don't" and "cannot" as two words, so that the phrases know the "not".
QString withWholeNots(QString text) {
    static const QRegularExpression& contracted = langPattern(u"alignment/denial.txt", u"contracted not");
    return text.replace(contracted, QStringLiteral(" not"));
}

/// How much of a text's words counts: what tells, also what is done, or also with whom and where.
enum class Reach { Telling, Activities, Settings };

bool counts(const Gist& gist, const Sense& sense, Reach reach) {
    const Tells tells = gist.terms[sense.at[0]].tells;
    return !sense.wide || (reach >= Reach::Activities && isActivity(tells)) ||
           (reach == Reach::Settings && tells == Tells::Setting);
}

/// Whether two texts share a word that counts, or a meaning.
bool speaksAlike(const Gist& a, const Gist& b, Reach reach = Reach::Telling) {
    for (const Sense& left : a.senses)
        for (const Sense& right : b.senses)
            if (left.number == right.number && counts(a, left, reach) && counts(b, right, reach))
                return true;
    return false;
}

} // namespace

PostingSays::PostingSays(const Posting& posting, const QString& title, TermReader& reader)
    : m_reader(reader)
    , m_title(reader.read(title)) {
    for (const PostingLine& line : posting.lines) {
        // What is given asks nothing, but it may say what is not given.
        std::vector<Held>& lines = line.kind == LineKind::Benefit ? m_offered : m_lines;
        lines.push_back({{line.text}, line.kind, {}, {}, {}, {}, {}});
    }
}

const QString& PostingSays::deniedBy(Held& line) const {
    if (!line.denied)
        line.denied = deniedIn(line.words);
    return *line.denied;
}

const QString& PostingSays::ownOf(Held& line) const {
    if (!line.own)
        line.own = ofThisWork(line.words);
    return *line.own;
}

const Gist& PostingSays::readingOf(Held& line) const {
    if (!line.gist) {
        QString rest = line.words;
        if (const QString& denied = deniedBy(line); !denied.isEmpty())
            rest.replace(denied, QString(denied.size(), u' '));
        line.gist = m_reader.read(rest);
    }
    return *line.gist;
}

bool PostingSays::says(Held& line, int meaning) const {
    if (!line.all)
        line.all = m_reader.saidIn(withWholeNots(ownOf(line)));
    return saysIn(*line.all, meaning, Stating::Strict);
}

bool PostingSays::states(Held& line, int meaning) const {
    if (!line.stated)
        line.stated = m_reader.saidIn(statedIn(ownOf(line)));
    // "No fixed hours" is a denial that states.
    return saysIn(*line.stated, meaning, Stating::Strict) ||
           (says(line, meaning) && saysIn(*line.all, meaning, Stating::Denying));
}

const std::vector<PostingSays::Denial>& PostingSays::denials() const {
    if (!m_denials) {
        m_denials.emplace();
        for (Held& line : m_lines) {
            const QString& denied = deniedBy(line);
            // "No background in forestry is needed" lets in, it rules nothing out.
            static const QRegularExpression& letsIn = langPattern(u"alignment/denial.txt", u"lets in");
            if (line.kind != LineKind::Other && !denied.isEmpty() && !letsIn.match(denied).hasMatch())
                m_denials->push_back({denied, m_reader.read(denied)});
        }
    }
    return *m_denials;
}

const PostingSays::Line* PostingSays::saying(const QString& key) const {
    const int id = m_reader.meaning(key);
    for (Held& line : m_lines)
        if (says(line, id))
            return &line;
    return nullptr;
}

const PostingSays::Line* PostingSays::stating(const QString& key) const {
    const int id = m_reader.meaning(key);
    for (Held& line : m_lines)
        if (states(line, id))
            return &line;
    return nullptr;
}

const PostingSays::Line* PostingSays::against(const DriverClash& clash) const {
    const int id = m_reader.meaning(clash.asks);
    for (std::vector<Held>* lines : {&m_lines, &m_offered})
        for (Held& line : *lines)
            if (clash.denies ? says(line, id) : states(line, id))
                return &line;
    return nullptr;
}

const PostingSays::Denial* PostingSays::denialOf(const QString& text) const {
    if (denials().empty())
        return nullptr;
    const Gist wish = m_reader.read(text);
    for (const Denial& denial : denials())
        if (speaksAlike(wish, denial.gist, Reach::Activities))
            return &denial;
    return nullptr;
}

bool PostingSays::speaksOf(const QString& text, const QString& key) const {
    return saysIn(m_reader.saidIn(withWholeNots(text)), m_reader.meaning(key), Stating::Loose);
}

Gist PostingSays::tellingOf(const QString& text, bool words) const {
    Gist telling = m_reader.read(text);
    telling.senses.removeIf([&](const Sense& sense) {
        const Term& term = telling.terms[sense.at[0]];
        return sense.wide || (words && meaningBook().isMeaning(sense.number)) ||
               (sense.count == 1 && everywhere().contains(text.mid(term.start, term.length).toLower()));
    });
    return telling;
}

bool PostingSays::touches(const Gist& telling) const {
    return speaksAlike(telling, m_title) || std::any_of(m_lines.begin(), m_lines.end(), [&](Held& line) {
               return speaksAlike(telling, readingOf(line));
           });
}

bool PostingSays::touches(const QString& text) const {
    const Gist what = m_reader.read(text);
    return speaksAlike(what, m_title, Reach::Settings) || std::any_of(m_lines.begin(), m_lines.end(), [&](Held& line) {
               return speaksAlike(what, readingOf(line), Reach::Settings);
           });
}

bool PostingSays::isElsewhere(const QString& field, bool words) const {
    const Gist telling = tellingOf(field, words);
    return !telling.senses.isEmpty() && !m_lines.empty() && !touches(telling);
}

} // namespace ascent
