// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/alignment/terms.h"

#include "core/language/words.h"

#include <QFile>

#include <algorithm>

// The resources of a static library are registered by a function that the linker would drop.
static void initSynonymResources() {
    Q_INIT_RESOURCE(synonyms);
}

namespace ascent {

namespace {

const WordSet& fillers() {
    static const WordSet all(u"a an the this that these those and or nor but as if then than so yet both either "
                             u"neither each every any all some "
                             u"only our your their his her its my mine i we you they he she it us them him who "
                             u"whom whose which what when where "
                             u"while be is are was were been being am do does did done has have had having will would "
                             u"shall should can could may might "
                             u"must ought to etc also very more most much many such other others another same too well "
                             u"just ever there here of in on "
                             u"at by with from for into onto within across through via under over between among "
                             u"against toward towards up out off "
                             u"about you'll you're you'd we're we'll we'd i'd i'll i've i'm it's don't isn't that's "
                             u"one two three s t least per how why");
    return all;
}

/// Words of every job and every life: alone they match nothing.
constexpr QStringView commonWords =
    u"no not nobody management manager manage director work working works job role post position team teams people "
    u"person experience "
    u"experienced skill skills ability able "
    u"knowledge good strong excellent new use using used make making made include including "
    u"includes year years month months "
    u"week weeks day days time times help helping support supporting provide providing ensure "
    u"ensuring need needs needed keep "
    u"keeping take taking give giving get getting put know want like look looking part full "
    u"company organisation organization "
    u"business department member members level high best better great first last next "
    u"different various related relevant "
    u"required preferred essential desirable responsible responsibilities duties tasks task "
    u"things thing way ways area areas "
    u"range key main long short large small big within become becoming goal goals aim start "
    u"starting run running set go going "
    u"come do doing done build building develop developing development improve improving "
    u"manage managing lead leading create "
    u"creating understand understanding certificate qualification equivalent similar field "
    u"degree service services office "
    u"everyday daily weekly every always never often end world life place places quick "
    u"quickly clear clearly effective "
    u"effectively successful success standard standards environment system systems process "
    u"processes procedure procedures "
    u"issue issues information record records report reports activity activities question "
    u"questions answer answers four five "
    u"six seven eight nine ten half twice second third course courses minimum current valid "
    u"proven working sound practical "
    u"professional senior junior assistant officer others own free open close point number "
    u"numbers show change form turn "
    u"let ask asked say said tell told think feel find found see seen bring hold hand hands "
    u"follow move meet call piece "
    u"bit lot something everything nothing anything someone somebody anybody everybody home "
    u"morning evening afternoon night "
    u"old young early late real true right wrong left talk talking thought note notes read "
    u"reading list write writing test "
    u"men women man woman plus up down back away around before after since until without per "
    u"cent total average score "
    u"term terms rate result results plan plans problem problems project projects group "
    u"groups product products program "
    u"programme programs programmes specific general overall additional based party parties "
    u"public local national staff";

/// Words that Porter's stems bring together though they mean different things.
QString apart(const QString& word) {
    if (word.startsWith(u"experiment"))
        return QStringLiteral("experiment");
    if (word == u"excellent" || word == u"excellence" || word == u"excellently")
        return QStringLiteral("excellent");
    if (word == u"general" || word == u"generally")
        return QStringLiteral("general");
    if (word.startsWith(u"universit"))
        return QStringLiteral("university");
    return {};
}

constexpr double wordWeight = 1.0, commonWeight = 0.25, meaningWeight = 1.3, nameWeight = 1.6;

/// Names of tools, licences and the like carry capitals within or more than one: "SQL", "PowerPoint", "C++".
bool isName(QStringView word) {
    qsizetype capitals = 0;
    for (const QChar c : word)
        capitals += c.isUpper() || c == u'+' || c == u'#' || c.isDigit();
    return capitals >= 2 && word.size() >= 2 &&
           !std::all_of(word.begin(), word.end(), [](QChar c) { return c.isDigit(); });
}

} // namespace

namespace {

QList<PlacedWord> stemmed(QStringView text, Stemmer& stemmer) {
    QList<PlacedWord> words = placedWords(text);
    QList<PlacedWord> kept;
    kept.reserve(words.size());
    for (PlacedWord& word : words) {
        if (word.lower.endsWith(u"'s"))
            word.lower.chop(2);
        if (fillers().contains(word.lower))
            continue;
        const QString known = apart(word.lower);
        word.lower = known.isEmpty() ? stemmer.stem(word.lower) : known;
        kept.append(std::move(word));
    }
    return kept;
}

} // namespace

/// The list of synonyms, read once: it never changes while the program runs.
struct Synonyms {
    PhraseBook phrases[4]; ///< a phrase may stand under several meanings
    QHash<QString, int> meanings;
    QList<bool> wide;     ///< by meaning: for conflicts alone
    QSet<QString> common; ///< stems

    Synonyms();
};

Synonyms::Synonyms() {
    Stemmer stemmer;
    for (const QStringView word : commonWords.split(u' '))
        common.insert(stemmed(word, stemmer).value(0).lower);
    initSynonymResources();
    QFile file(QStringLiteral(":/synonyms/synonyms.txt"));
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    Q_UNUSED(opened);
    const QString all = QString::fromUtf8(file.readAll());
    for (const QStringView raw : QStringView(all).split(u'\n')) {
        const qsizetype colon = raw.indexOf(u": ");
        if (raw.startsWith(u'#') || colon < 0)
            continue;
        const int id = int(wide.size());
        const bool isWide = raw.startsWith(u'-');
        meanings.insert(raw.left(colon).mid(isWide ? 1 : 0).toString(), id);
        wide.append(isWide);
        for (const QStringView phrase : raw.mid(colon + 2).split(u';')) {
            QStringList stems;
            for (const PlacedWord& word : stemmed(phrase, stemmer))
                stems.append(word.lower);
            const QString joined = stems.join(u' ');
            for (PhraseBook& book : phrases) {
                QList<PlacedWord> words;
                for (const QString& stem : std::as_const(stems))
                    words.append({0, 0, stem});
                const PhraseBook::Hit there = book.longestAt(words, 0);
                if (there && there.words == words.size()) {
                    if (there.tag == id)
                        break;
                    continue; // taken by another meaning: the next book
                }
                book.add(joined, id);
                break;
            }
        }
    }
}

namespace {

const Synonyms& synonyms() {
    static const Synonyms all;
    return all;
}

} // namespace

TermReader::TermReader()
    : m_synonyms(synonyms()) {}

int TermReader::meaning(const QString& key) const {
    return m_synonyms.meanings.value(key, -1);
}

int TermReader::idOf(const QString& stem) {
    const auto known = m_ids.constFind(stem);
    if (known != m_ids.cend())
        return *known;
    const int id = int(m_synonyms.wide.size()) + int(m_ids.size());
    m_ids.insert(stem, id);
    return id;
}

Terms TermReader::read(QStringView text) {
    Terms terms;
    const QList<PlacedWord> words = stemmed(text, m_stemmer);
    for (qsizetype i = 0; i < words.size(); ++i) {
        const PlacedWord& word = words[i];
        for (const PhraseBook& book : m_synonyms.phrases) {
            const PhraseBook::Hit hit = book.longestAt(words, i);
            if (!hit || m_synonyms.wide[hit.tag])
                continue;
            const qsizetype end = words[i + hit.words - 1].end();
            terms.append({hit.tag, meaningWeight, word.start, end - word.start, true});
        }
        const QStringView as = text.mid(word.start, word.length);
        const bool isCommon = m_synonyms.common.contains(word.lower);
        const bool digits = !word.lower.isEmpty() && word.lower[0].isDigit() && !isName(as);
        if (digits || (word.lower.size() < 2 && as != u"R"))
            continue;
        terms.append({idOf(word.lower),
                      isCommon     ? commonWeight
                      : isName(as) ? nameWeight
                                   : wordWeight,
                      word.start, word.length, false});
    }
    std::stable_sort(terms.begin(), terms.end(), [](const Term& a, const Term& b) { return a.id < b.id; });
    terms.erase(std::unique(terms.begin(), terms.end(), [](const Term& a, const Term& b) { return a.id == b.id; }),
                terms.end());
    return terms;
}

QSet<int> TermReader::meaningsIn(QStringView text) {
    QSet<int> found;
    const QList<PlacedWord> words = stemmed(text, m_stemmer);
    for (qsizetype i = 0; i < words.size(); ++i)
        for (const PhraseBook& book : m_synonyms.phrases)
            if (const PhraseBook::Hit hit = book.longestAt(words, i))
                found.insert(hit.tag);
    return found;
}

Overlap overlapOf(const Terms& a, const Terms& b) {
    Overlap shared;
    for (qsizetype i = 0, j = 0; i < a.size() && j < b.size();) {
        if (a[i].id < b[j].id) {
            ++i;
        } else if (b[j].id < a[i].id) {
            ++j;
        } else {
            shared.weight += std::min(a[i].weight, b[j].weight);
            shared.terms.append(&a[i]);
            ++i;
            ++j;
        }
    }
    return shared;
}

double weightOf(const Terms& terms) {
    double sum = 0;
    for (const Term& term : terms)
        sum += term.weight;
    return sum;
}

} // namespace ascent
