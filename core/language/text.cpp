// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/text.h"

#include "core/language/en/clause_meaning.h"
#include "core/language/en/word_classes.h"
#include "core/language/text/words.h"

#include <algorithm>
#include <mutex>

namespace ascent {

namespace {

/// A value that is made when it is first asked for, once, by whichever thread comes first.
template<typename T>
class Once {
public:
    template<typename Make>
    const T& get(Make make) const {
        std::call_once(m_flag, [&] { m_value = make(); });
        return m_value;
    }

private:
    mutable std::once_flag m_flag;
    mutable T m_value;
};

} // namespace

struct Text::Data {
    QString text;
    Prose prose;
    Once<QList<english::WordForm>> forms;
    Once<QList<ClassReading>> classes;
    Once<QList<Clause>> clauses;
    Once<QList<PlacedWord>> words;
    Once<QStringList> spacedWords;
    Once<QList<Lexeme>> pieces;

    explicit Data(const QString& read)
        : text(read)
        , prose(readProse(text)) {}

    const english::WordForm& form(int at) const { return allForms()[at]; }
    const QList<english::WordForm>& allForms() const {
        return forms.get([this] { return english::wordForms(prose.tokens); });
    }
    const QList<ClassReading>& allClasses() const {
        return classes.get([this] { return english::wordClasses(prose, allForms()); });
    }
};

Text::Text()
    : Text(QString()) {}

Text::Text(const QString& text)
    : m_data(std::make_shared<const Data>(text))
    , m_prose(&m_data->prose) {}

const QString& Text::string() const {
    return m_data->text;
}

const QString& Text::word(int at) const {
    static const QString none;
    return at >= 0 && at < size() ? token(at).word : none;
}

QStringView Text::written(const TokenRange& range) const {
    if (range.size() <= 0)
        return {};
    const qsizetype start = token(range.first).start;
    return QStringView(string()).sliced(start, token(range.end - 1).end() - start);
}

TokenRange Text::tokensAt(qsizetype start, qsizetype length) const {
    const QList<Token>& all = tokens();
    const auto first = std::partition_point(all.begin(), all.end(), [&](const Token& t) { return t.end() <= start; });
    const auto end = std::partition_point(first, all.end(), [&](const Token& t) { return t.start < start + length; });
    return {int(first - all.begin()), int(end - all.begin())};
}

const QString& Text::lemma(int at) const {
    return m_data->form(at).lemma;
}

const QString& Text::stem(int at) const {
    return m_data->form(at).stem;
}

ClassReading Text::wordClass(int at) const {
    return m_data->allClasses()[at];
}

const QList<Clause>& Text::clauses() const {
    return m_data->clauses.get(
        [this] { return english::clauseMeanings(m_data->prose, m_data->allForms(), m_data->allClasses()); });
}

QList<Amount> Text::amounts() const {
    QList<Amount> found;
    for (int t = 0; t < size(); ++t) {
        const Token& number = token(t);
        if (!number.number)
            continue;
        Amount amount;
        amount.first = t;
        amount.end = t + 1;
        amount.value = number.value;
        if (number.money && number.start > 0)
            amount.currency = string().mid(number.start - 1, 1);
        const QChar mark = number.end() < string().size() ? string()[number.end()] : QChar();
        amount.percent = mark == u'%' || word(t + 1) == u"percent" || (word(t + 1) == u"per" && word(t + 2) == u"cent");
        const bool follows = t + 1 < size() && token(t + 1).before == Break::None && !token(t + 1).number;
        if (!amount.percent && amount.currency.isEmpty() && follows && is(t + 1, WordClass::Noun))
            amount.unit = t + 1;
        found.append(amount);
    }
    return found;
}

QList<TokenRange> Text::names() const {
    QList<TokenRange> found;
    for (const ProseSentence& sentence : sentences())
        for (int t = sentence.first; t < sentence.end; ++t) {
            const auto named = [&](int at) { return token(at).capital && !token(at).is(WordKind::Speaker); };
            if (!named(t))
                continue;
            int end = t + 1;
            while (end < sentence.end && token(end).before == Break::None && named(end))
                ++end;
            // A sentence's first word has its capital from there, unless another one follows it.
            if (t > sentence.first || end - t > 1)
                found.append({t == sentence.first && token(t).kinds ? t + 1 : t, end});
            t = end - 1;
        }
    return found;
}

const QList<PlacedWord>& Text::words() const {
    return m_data->words.get([this] { return placedWords(string()); });
}

const QStringList& Text::spacedWords() const {
    return m_data->spacedWords.get([this] { return wordsOf(string()); });
}

const QList<Lexeme>& Text::pieces() const {
    return m_data->pieces.get([this] { return lexemes(string()); });
}

QList<TimePhrase> Text::times(QDate today, DateOrder order) const {
    return readTimes(pieces(), today, order);
}

} // namespace ascent
