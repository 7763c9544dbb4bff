// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/critic/lexicon.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace ascent::critic {

namespace {

constexpr int anyNumber = 0;
constexpr int anySum = 1;
constexpr int unknown = -1;

// One place of a phrase: one of some words, or up to `gap` words of any kind.
struct Element {
    std::vector<int> words; ///< sorted
    int gap = 0;
    bool optional = false;
    bool negative = false;
    bool orEnd = false; ///< the end of the clause will do
};

struct Compiled {
    Group group = Group::Aim;
    bool begins = false;
    bool ends = false;
    bool opens = false;  ///< begins the sentence
    bool closes = false; ///< ends the sentence
    bool weak = false;
    std::vector<Element> elements;
};

bool isVowel(QChar c) {
    return QStringView(u"aeiou").contains(c);
}

// "plan": plan, plans, planed, planned, planing, planning. Forms that no one writes do no harm.
QStringList inflect(const QString& word) {
    QStringList forms{word};
    const QChar last = word.back();
    const QChar before = word.size() > 1 ? word[word.size() - 2] : QChar(u' ');
    if (last == u'e') {
        forms << word + u's' << word + u'd' << word.chopped(1) + QStringLiteral("ing");
        return forms;
    }
    if (last == u'y' && !isVowel(before)) {
        forms << word.chopped(1) + QStringLiteral("ies") << word.chopped(1) + QStringLiteral("ied");
        forms << word + QStringLiteral("ing");
        return forms;
    }
    const bool hissing = QStringView(u"sxz").contains(last) || word.endsWith(QStringLiteral("ch")) ||
                         word.endsWith(QStringLiteral("sh"));
    forms << word + (hissing ? QStringLiteral("es") : QStringLiteral("s"));
    forms << word + QStringLiteral("ed") << word + QStringLiteral("ing");
    if (!isVowel(last) && isVowel(before))
        forms << word + last + QStringLiteral("ed") << word + last + QStringLiteral("ing");
    return forms;
}

class Lexicon {
public:
    Lexicon() {
        m_ids.insert(QStringLiteral("#"), anyNumber);
        m_ids.insert(QStringLiteral("$"), anySum);
        for (const WordClass& each : wordClasses())
            for (const QString& word : QString::fromUtf8(each.words).split(u' ', Qt::SkipEmptyParts))
                addForms(m_classes[QString::fromLatin1(each.name)], word);
        for (const auto& phrases :
             {clausePhrases(),     moneyPhrases(),   steppingPhrases(),  unsurePhrases(),   standstillPhrases(),
              negativePhrases(),   scopePhrases(),   relevancePhrases(), personalPhrases(), mannerPhrases(),
              companyPhrases(),    wishPhrases(),    partPhrases(),      perkPhrases(),     meansPhrases(),
              unpreparedPhrases(), settledPhrases(), grievancePhrases(), privacyPhrases(),  elsewherePhrases(),
              horizonPhrases(),    praisePhrases(),  tiePhrases()})
            for (const Phrase& phrase : phrases)
                add(phrase);
        for (int at = 0; at < int(m_phrases.size()); ++at)
            dispatch(at);
    }

    const QStringList& faults() const { return m_faults; }

    Hits find(const Prose& prose) const {
        Hits hits(static_cast<size_t>(Group::Count));
        std::vector<int> ids;
        ids.reserve(prose.tokens.size());
        for (const Token& token : prose.tokens)
            ids.push_back(m_ids.value(token.word, unknown));
        for (const ProseSentence& sentence : prose.sentences) {
            for (int at = sentence.first; at < sentence.end; ++at) {
                const Token& token = prose.tokens[at];
                if (ids[at] != unknown)
                    tryAll(m_byFirst[ids[at]], prose, ids, at, sentence.end, hits);
                if (token.number)
                    tryAll(m_byFirst[anyNumber], prose, ids, at, sentence.end, hits);
                if (token.money)
                    tryAll(m_byFirst[anySum], prose, ids, at, sentence.end, hits);
            }
        }
        return hits;
    }

private:
    int idOf(const QString& word) {
        const auto at = m_ids.constFind(word);
        return at != m_ids.cend() ? *at : *m_ids.insert(word, int(m_ids.size()));
    }

    void addForms(std::vector<int>& words, const QString& word) {
        if (word.endsWith(u'+'))
            for (const QString& form : inflect(word.chopped(1)))
                words.push_back(idOf(form));
        else
            words.push_back(idOf(word));
    }

    void add(const Phrase& phrase) {
        Compiled compiled;
        compiled.group = phrase.group;
        for (QString part : QString::fromUtf8(phrase.pattern).split(u' ', Qt::SkipEmptyParts)) {
            if (part == QStringLiteral("~")) {
                compiled.weak = true;
                continue;
            }
            if (part == QStringLiteral("^")) {
                compiled.begins = true;
                continue;
            }
            if (part == QStringLiteral("/")) {
                compiled.ends = true;
                continue;
            }
            if (part == QStringLiteral("^^")) {
                compiled.opens = true;
                continue;
            }
            if (part == QStringLiteral("//")) {
                compiled.closes = true;
                continue;
            }
            compiled.elements.push_back(element(part, phrase));
        }
        if (compiled.elements.empty() || compiled.elements.front().gap > 0 || compiled.elements.front().negative)
            m_faults << QString::fromUtf8(phrase.pattern);
        else
            m_phrases.push_back(std::move(compiled));
    }

    Element element(QString part, const Phrase& phrase) {
        Element element;
        if (part.startsWith(u'*')) {
            element.gap = part.mid(1).toInt();
            if (element.gap < 1)
                m_faults << QString::fromUtf8(phrase.pattern);
            return element;
        }
        if (part.startsWith(u'!')) {
            element.negative = true;
            part.remove(0, 1);
        }
        if (part.endsWith(u'?')) {
            element.optional = true;
            part.chop(1);
        }
        for (const QString& word : part.split(u'|')) {
            if (word.startsWith(u'<')) {
                const auto at = m_classes.constFind(word.mid(1, word.size() - 2));
                if (at == m_classes.cend())
                    m_faults << QString::fromUtf8(phrase.pattern);
                else
                    element.words.insert(element.words.end(), at->begin(), at->end());
            } else if (word == QStringLiteral("/")) {
                element.orEnd = true;
            } else if (word.isEmpty() || word == QStringLiteral("+")) {
                m_faults << QString::fromUtf8(phrase.pattern);
            } else {
                addForms(element.words, word);
            }
        }
        std::sort(element.words.begin(), element.words.end());
        element.words.erase(std::unique(element.words.begin(), element.words.end()), element.words.end());
        return element;
    }

    // A phrase is tried only where its first word stands.
    void dispatch(int phrase) {
        m_byFirst.resize(m_ids.size());
        QSet<int> firsts;
        for (const Element& element : m_phrases[phrase].elements) {
            firsts.unite(QSet<int>(element.words.begin(), element.words.end()));
            if (!element.optional)
                break;
        }
        for (const int word : firsts)
            m_byFirst[word].push_back(phrase);
    }

    static bool holds(const Element& element, const Token& token, int id) {
        const auto has = [&](int word) { return std::binary_search(element.words.begin(), element.words.end(), word); };
        return (id != unknown && has(id)) || (token.number && has(anyNumber)) || (token.money && has(anySum));
    }

    static int match(const Compiled& phrase, size_t at, const Prose& prose, const std::vector<int>& ids, int token,
                     int end) {
        const auto atEnd = [&] {
            return token == end || prose.tokens[token].before != Break::None ||
                   prose.tokens[token].clause != prose.tokens[token - 1].clause;
        };
        if (at == phrase.elements.size())
            return (!phrase.ends || atEnd()) && (!phrase.closes || token == end) ? token : -1;
        const Element& element = phrase.elements[at];
        if (element.gap > 0) {
            for (int skip = 0; skip <= element.gap && token + skip <= end; ++skip) {
                if (skip > 0 && prose.tokens[token + skip - 1].before >= Break::Clause)
                    break;
                if (const int found = match(phrase, at + 1, prose, ids, token + skip, end); found >= 0)
                    return found;
            }
            return -1;
        }
        const bool here = token < end && holds(element, prose.tokens[token], ids[token]);
        if (element.negative)
            return here ? -1 : match(phrase, at + 1, prose, ids, token, end);
        if (here)
            if (const int found = match(phrase, at + 1, prose, ids, token + 1, end); found >= 0)
                return found;
        const bool passes = element.optional || (element.orEnd && atEnd());
        return passes ? match(phrase, at + 1, prose, ids, token, end) : -1;
    }

    void tryAll(const std::vector<int>& phrases, const Prose& prose, const std::vector<int>& ids, int at, int end,
                Hits& hits) const {
        for (const int each : phrases) {
            const Compiled& phrase = m_phrases[each];
            const Token& token = prose.tokens[at];
            if (phrase.begins && token.before == Break::None &&
                (at == 0 || prose.tokens[at - 1].clause == token.clause))
                continue;
            if (phrase.opens && at != prose.sentences[token.sentence].first)
                continue;
            const int found = match(phrase, 0, prose, ids, at, end);
            if (found <= at)
                continue;
            auto& list = hits[size_t(phrase.group)];
            if (!list.empty() && list.back().end > at) {
                list.back().end = std::max(list.back().end, found);
                list.back().weak = list.back().weak && phrase.weak;
                continue;
            }
            list.push_back({phrase.group, at, found, phrase.weak});
        }
    }

    QHash<QString, int> m_ids;
    QHash<QString, std::vector<int>> m_classes;
    std::vector<Compiled> m_phrases;
    std::vector<std::vector<int>> m_byFirst;
    QStringList m_faults;
};

const Lexicon& lexicon() {
    static const Lexicon built;
    return built;
}

} // namespace

Hits findPhrases(const Prose& prose) {
    return lexicon().find(prose);
}

QStringList faultsOfPhrases() {
    return lexicon().faults();
}

} // namespace ascent::critic
