// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/alignment/posting_says.h"

#include "core/alignment/denial.h"
#include "core/language/words.h"

#include <QRegularExpression>

#include <algorithm>

namespace ascent {

namespace {

/// Words of the trade that every role shares, so that they tell nothing of a field.
const WordSet& wide() {
    static const WordSet all(
        u"engineer manager director expert specialist leader officer consultant engineering career job "
        u"profession professional company employer recognised recognized respected known leading chartered "
        u"certified head chief lead analyst technician assistant associate coordinator field industry people "
        u"whom council ring ask");
    return all;
}

/// "Don't" and "cannot" as two words, so that the phrases know the "not".
QString withWholeNots(QString text) {
    static const QRegularExpression nt(QStringLiteral("n['\u2019]t\\b"));
    text.replace(nt, QStringLiteral(" not"));
    return text.replace(QStringLiteral("cannot"), QStringLiteral("can not"));
}

/// Whether two texts share a telling word or meaning; with `activities`, also what is done.
bool speaksAlike(const Reading& a, const Reading& b, bool activities = false) {
    const auto tells = [&](const Reading& reading, const Sense& sense) {
        return !sense.wide || (activities && isActivity(reading.terms[sense.at[0]].tells));
    };
    for (const Sense& left : a.senses)
        for (const Sense& right : b.senses)
            if (left.number == right.number && tells(a, left) && tells(b, right))
                return true;
    return false;
}

} // namespace

PostingSays::PostingSays(const Posting& posting, const QString& title, TermReader& reader)
    : m_reader(reader)
    , m_title(reader.read(title)) {
    for (const PostingLine& line : posting.lines) {
        const QString plain = withWholeNots(line.text);
        Line said{line.text, {}, m_reader.meaningsIn(plain), m_reader.meaningsIn(statedIn(line.text))};
        if (line.kind == LineKind::Benefit) {
            m_offered.append(said); // what is given asks nothing, but it may say what is not given
            continue;
        }
        const QString denied = deniedIn(line.text);
        if (!denied.isEmpty() && line.kind != LineKind::Other)
            m_denials.append({denied, m_reader.read(denied)});
        QString rest = line.text;
        if (!denied.isEmpty())
            rest.replace(denied, QString(denied.size(), u' '));
        said.reading = m_reader.read(rest);
        m_lines.append(said);
    }
}

const PostingSays::Line* PostingSays::saying(const char* key) const {
    const int id = m_reader.meaning(QString::fromLatin1(key));
    for (const Line& line : m_lines)
        if (line.meanings.contains(id))
            return &line;
    return nullptr;
}

const PostingSays::Line* PostingSays::stating(const char* key) const {
    const int id = m_reader.meaning(QString::fromLatin1(key));
    for (const Line& line : m_lines)
        if (line.stated.contains(id))
            return &line;
    return nullptr;
}

const PostingSays::Line* PostingSays::against(const DriverClash& clash) const {
    const QString key = QString::fromLatin1(clash.ask);
    // "No training" is a denial by itself.
    const bool denies = key == u"solo" || key == u"hidden" || key == u"static" || key == u"selling" ||
                        key == u"no-say" || key == u"new-ask";
    const int id = m_reader.meaning(key);
    for (const QList<Line>* lines : {&m_lines, &m_offered})
        for (const Line& line : *lines)
            if ((denies ? line.meanings : line.stated).contains(id))
                return &line;
    return nullptr;
}

const PostingSays::Denial* PostingSays::denialOf(const QString& text) const {
    const Reading wish = m_reader.read(text);
    for (const Denial& denial : m_denials)
        if (speaksAlike(wish, denial.reading, true))
            return &denial;
    return nullptr;
}

bool PostingSays::speaksOf(const QString& text, const char* key) const {
    return m_reader.meaningsIn(withWholeNots(text), true).contains(m_reader.meaning(QString::fromLatin1(key)));
}

Reading PostingSays::tellingOf(const QString& text, bool words) const {
    Reading telling = m_reader.read(text);
    telling.senses.removeIf([&](const Sense& sense) {
        const Term& term = telling.terms[sense.at[0]];
        return sense.wide || (words && meaningBook().isMeaning(sense.number)) ||
               (sense.count == 1 && wide().contains(text.mid(term.start, term.length).toLower()));
    });
    return telling;
}

bool PostingSays::touches(const Reading& telling) const {
    return speaksAlike(telling, m_title) || std::any_of(m_lines.begin(), m_lines.end(), [&](const Line& line) {
               return speaksAlike(telling, line.reading);
           });
}

bool PostingSays::touches(const QString& text) const {
    return touches(tellingOf(text, false));
}

bool PostingSays::isElsewhere(const QString& field, bool words) const {
    const Reading telling = tellingOf(field, words);
    return !telling.senses.isEmpty() && !m_lines.isEmpty() && !touches(telling);
}

} // namespace ascent
