// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/answers/plan/stem_book.h"

#include "core/answers/word_parts.h"
#include "core/language/lang_file.h"

#include <algorithm>
#include <cmath>
#include <iterator>

namespace ascent {

namespace {

constexpr LangWords functionWords(u"answers/role.txt", u"function words");
constexpr LangWords sayingLittle(u"answers/plan.txt", u"saying little");

} // namespace

int StemBook::numberOf(const QString& stem, bool isNumber) {
    const auto known = m_numbers.constFind(stem);
    if (known != m_numbers.cend())
        return *known;
    const int number = int(m_texts.size());
    m_numbers.insert(stem, number);
    m_texts.push_back(0);
    m_isNumber.push_back(isNumber);
    return number;
}

std::vector<int> StemBook::inOrder(const QString& text) {
    std::vector<int> found;
    forEachWordPart(text, [&](QStringView part) {
        const QString typed = part.toString();
        auto known = m_words.constFind(typed);
        if (known == m_words.cend()) {
            int number = -1;
            QString word = plainWord(typed);
            if (word.endsWith(QLatin1String("'s")))
                word.chop(2);
            if (!word.isEmpty() && word.front().isDigit())
                number = numberOf(u'#' + word, true);
            else if (word.size() > 1 && !functionWords.contains(word) && !sayingLittle.contains(word))
                number = numberOf(m_stemmer.stem(word), false);
            known = m_words.insert(typed, number);
        }
        if (*known >= 0)
            found.push_back(*known);
    });
    return found;
}

StemBook::Stems StemBook::of(const QString& text) {
    Stems stems = inOrder(text);
    std::sort(stems.begin(), stems.end());
    stems.erase(std::unique(stems.begin(), stems.end()), stems.end());
    return stems;
}

void StemBook::count(const Stems& text) {
    ++m_counted;
    for (const int stem : text)
        ++m_texts[size_t(stem)];
}

double StemBook::weight(int stem) const {
    return std::log(std::max(1.0, double(m_counted)) / std::max(1, m_texts[size_t(stem)])) + 0.1;
}

double StemBook::weight(const Stems& stems) const {
    double sum = 0;
    for (const int stem : stems)
        sum += weight(stem);
    return sum;
}

StemBook::Stems StemBook::shared(const Stems& a, const Stems& b) {
    Stems both;
    std::set_intersection(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(both));
    return both;
}

StemBook::Stems StemBook::joined(const Stems& a, const Stems& b) {
    Stems all;
    std::set_union(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(all));
    return all;
}

double StemBook::likeness(const Stems& a, const Stems& b) const {
    const Stems both = shared(a, b);
    return both.empty() ? 0 : weight(both) / std::sqrt(weight(a) * weight(b));
}

} // namespace ascent
