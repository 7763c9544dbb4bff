// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/word_senses.h"

#include "core/language/en/word_forms.h"
#include "core/language/lang_file.h"

#include <QHash>

#include <algorithm>
#include <vector>

namespace ascent {

namespace {

constexpr double ofRarerSense = 0.8; // each, of the one before
constexpr double ofKind = 0.5;       // of what it is a kind of
constexpr double ofOrigin = 0.7;     // of the word that it is made from
constexpr int steps = 3;

/// The table as it lies in the resources: a hundred thousand lines, of which a text needs some dozens. So its lines are
/// found, but not taken apart.
class Senses {
public:
    Senses()
        : m_bytes(langBytes(QStringLiteral("words/senses.txt"))) {
        std::vector<QByteArrayView>* lines = nullptr;
        for (qsizetype start = 0; start < m_bytes.size();) {
            qsizetype end = m_bytes.indexOf('\n', start);
            if (end < 0)
                end = m_bytes.size();
            const QByteArrayView line = QByteArrayView(m_bytes).sliced(start, end - start);
            start = end + 1;
            if (line == "[words]")
                lines = &m_words;
            else if (line == "[senses]")
                lines = &m_senses;
            else if (lines)
                lines->push_back(line);
        }
        // The last section is not parted from anything by an empty line, the first one is.
        if (!m_words.empty() && m_words.back().isEmpty())
            m_words.pop_back();
    }

    /// The senses of a word in its base form.
    std::vector<int> of(const QString& word) const {
        const QByteArray key = word.toUtf8() + ' ';
        const auto at = std::lower_bound(m_words.begin(), m_words.end(), QByteArrayView(key));
        std::vector<int> senses;
        if (at != m_words.end() && at->startsWith(key))
            each(at->sliced(key.size()), [&](int sense, bool) { senses.push_back(sense); });
        return senses;
    }
    template<class Take>
    void above(int sense, Take take) const {
        if (sense >= 0 && size_t(sense) < m_senses.size())
            each(m_senses[size_t(sense)], take);
    }

private:
    template<class Take>
    static void each(QByteArrayView numbers, Take take) {
        int number = 0;
        bool made = false, there = false;
        const auto flush = [&] {
            if (there)
                take(number, made);
            number = 0;
            made = there = false;
        };
        for (const char c : numbers) {
            if (c == ' ') {
                flush();
            } else if (c == '+') {
                made = true;
            } else {
                number = number * 36 + (c <= '9' ? c - '0' : c - 'a' + 10);
                there = true;
            }
        }
        flush();
    }

    QByteArray m_bytes;
    std::vector<QByteArrayView> m_words, m_senses;
};

const Senses& allSenses() {
    static const Senses senses;
    return senses;
}

void addKinds(const QString& base, QHash<int, double>& kinds) {
    const Senses& senses = allSenses();
    double nearness = 1;
    for (const int sense : senses.of(base)) {
        std::vector<std::pair<int, double>> level{{sense, nearness}};
        for (int step = 0; step < steps; ++step) {
            std::vector<std::pair<int, double>> above;
            for (const auto& [at, weight] : level) {
                double& there = kinds[at];
                there = std::max(there, weight);
                senses.above(at, [&, near = weight](int other, bool made) {
                    if (!made)
                        above.emplace_back(other, near * ofKind);
                    else if (step == 0)
                        above.emplace_back(other, near * ofOrigin);
                });
            }
            level.swap(above);
        }
        nearness *= ofRarerSense;
    }
}

} // namespace

QList<NamedKind> kindsNamedBy(const QString& word) {
    QHash<int, double> kinds;
    addKinds(word, kinds);
    if (const QString lemma = english::wordForm(word).lemma; lemma != word)
        addKinds(lemma, kinds);
    QList<NamedKind> named;
    named.reserve(kinds.size());
    for (auto kind = kinds.cbegin(); kind != kinds.cend(); ++kind)
        named.append({kind.key(), kind.value()});
    std::sort(named.begin(), named.end(), [](const NamedKind& a, const NamedKind& b) { return a.sense < b.sense; });
    return named;
}

} // namespace ascent
