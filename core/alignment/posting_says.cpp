// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/alignment/posting_says.h"

#include "core/alignment/denial.h"
#include "core/language/text/words.h"

#include <QRegularExpression>

#include <algorithm>

namespace ascent {

namespace {

/// Words of the trade that every role shares, so that they tell nothing of a field.
const WordSet& everywhere() {
    static const WordSet all(
        u"engineer manager director expert specialist leader officer consultant engineering career job "
        u"profession professional company employer recognised recognized respected known leading chartered "
        u"certified head chief lead analyst technician assistant associate coordinator field industry people "
        u"whom council ring ask");
    return all;
}

/// "Don't" and "cannot" as two words, so that the phrases know the "not".
QString withWholeNots(QString text) {
    if (!text.contains(u'\'') && !text.contains(u'\u2019') && !text.contains(u"cannot")) // nearly all
        return text;
    static const QRegularExpression nt(QStringLiteral("n['\u2019]t\\b"));
    text.replace(nt, QStringLiteral(" not"));
    return text.replace(QStringLiteral("cannot"), QStringLiteral("can not"));
}

/// How much of a text's words counts: what tells, also what is done, or also with whom and where.
enum class Reach { Telling, Activities, Settings };

bool counts(const Reading& reading, const Sense& sense, Reach reach) {
    const Tells tells = reading.terms[sense.at[0]].tells;
    return !sense.wide || (reach >= Reach::Activities && isActivity(tells)) ||
           (reach == Reach::Settings && tells == Tells::Setting);
}

/// Whether two texts share a word that counts, or a meaning.
bool speaksAlike(const Reading& a, const Reading& b, Reach reach = Reach::Telling) {
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

const Reading& PostingSays::readingOf(Held& line) const {
    if (!line.reading) {
        QString rest = line.words;
        if (const QString& denied = deniedBy(line); !denied.isEmpty())
            rest.replace(denied, QString(denied.size(), u' '));
        line.reading = m_reader.read(rest);
    }
    return *line.reading;
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
            const bool waives =
                denied.endsWith(u"needed") || denied.endsWith(u"required") || denied.endsWith(u"necessary");
            if (line.kind != LineKind::Other && !denied.isEmpty() && !waives)
                m_denials->push_back({denied, m_reader.read(denied)});
        }
    }
    return *m_denials;
}

const PostingSays::Line* PostingSays::saying(const char* key) const {
    const int id = m_reader.meaning(QString::fromLatin1(key));
    for (Held& line : m_lines)
        if (says(line, id))
            return &line;
    return nullptr;
}

const PostingSays::Line* PostingSays::stating(const char* key) const {
    const int id = m_reader.meaning(QString::fromLatin1(key));
    for (Held& line : m_lines)
        if (states(line, id))
            return &line;
    return nullptr;
}

const PostingSays::Line* PostingSays::against(const DriverClash& clash) const {
    const QString key = QString::fromLatin1(clash.ask);
    // "No training" is a denial by itself.
    const bool denies = key == u"solo" || key == u"hidden" || key == u"static" || key == u"selling" ||
                        key == u"no-say" || key == u"new-ask";
    const int id = m_reader.meaning(key);
    for (std::vector<Held>* lines : {&m_lines, &m_offered})
        for (Held& line : *lines)
            if (denies ? says(line, id) : states(line, id))
                return &line;
    return nullptr;
}

const PostingSays::Denial* PostingSays::denialOf(const QString& text) const {
    if (denials().empty())
        return nullptr;
    const Reading wish = m_reader.read(text);
    for (const Denial& denial : denials())
        if (speaksAlike(wish, denial.reading, Reach::Activities))
            return &denial;
    return nullptr;
}

bool PostingSays::speaksOf(const QString& text, const char* key) const {
    return saysIn(m_reader.saidIn(withWholeNots(text)), m_reader.meaning(QString::fromLatin1(key)), Stating::Loose);
}

Reading PostingSays::tellingOf(const QString& text, bool words) const {
    Reading telling = m_reader.read(text);
    telling.senses.removeIf([&](const Sense& sense) {
        const Term& term = telling.terms[sense.at[0]];
        return sense.wide || (words && meaningBook().isMeaning(sense.number)) ||
               (sense.count == 1 && everywhere().contains(text.mid(term.start, term.length).toLower()));
    });
    return telling;
}

bool PostingSays::touches(const Reading& telling) const {
    return speaksAlike(telling, m_title) || std::any_of(m_lines.begin(), m_lines.end(), [&](Held& line) {
               return speaksAlike(telling, readingOf(line));
           });
}

bool PostingSays::touches(const QString& text) const {
    const Reading what = m_reader.read(text);
    return speaksAlike(what, m_title, Reach::Settings) || std::any_of(m_lines.begin(), m_lines.end(), [&](Held& line) {
               return speaksAlike(what, readingOf(line), Reach::Settings);
           });
}

bool PostingSays::isElsewhere(const QString& field, bool words) const {
    const Reading telling = tellingOf(field, words);
    return !telling.senses.isEmpty() && !m_lines.empty() && !touches(telling);
}

} // namespace ascent
