// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/alignment/reading/asked_line.h"

#include "core/alignment/reading/requirements.h"
#include "core/alignment/reading/word_roles.h"

#include <algorithm>

namespace ascent {

namespace {

constexpr double nameFactor = 0.7; // what is told of where and with what, where that is a name: a language, a tool

/// Whether a phrase reaches over the place between a term and the one before it.
bool isWithinPhrase(const Gist& gist, int term) {
    return std::any_of(gist.senses.begin(), gist.senses.end(), [&](const Sense& sense) {
        return sense.count > 1 && sense.at[0] < term && sense.at[size_t(sense.count - 1)] >= term;
    });
}

class Splitter {
public:
    explicit Splitter(const Gist& gist)
        : m_reading(gist) {}

    QList<Ask> run() {
        const QList<Term>& terms = m_reading.terms;
        for (int i = 0; i < int(terms.size()); ++i) {
            const bool parts = terms[i].before & (Join::And | Join::Comma | Join::Stop | Join::Example);
            if (i > 0 && parts && !isWithinPhrase(m_reading, i))
                finish(terms[i].before);
            if (i > 0 && terms[i].before & Join::Stop)
                m_example = false;
            m_example = m_example || terms[i].before & Join::Example;
            append(i);
        }
        finish({});
        shareObjects();
        for (Ask& ask : m_asks) {
            ask.mass = 0;
            for (const double weight : std::as_const(ask.weights))
                ask.mass += weight;
        }
        return m_asks;
    }

private:
    void append(int i) {
        const Term& term = m_reading.terms[i];
        // "In" and "for" lead to where and for whom only when what it is has been said: "experience in payroll".
        if (m_tells)
            m_factor = std::min(m_factor, joinFactor(term, m_reading.terms[i - 1]));
        double factor = m_factor;
        if (term.name && factor < 1)
            factor = std::max(factor, nameFactor);
        if (m_ask.terms.isEmpty())
            m_inExample = m_example;
        m_ask.terms.append(i);
        m_ask.weights.append(term.weight * factor);
        m_tells = m_tells || term.weight * factor >= oneThing || isLastOfPhrase(i);
    }

    /// The end of a phrase that tells though none of its words does: "people management".
    bool isLastOfPhrase(int i) const {
        return std::any_of(m_reading.senses.begin(), m_reading.senses.end(), [&](const Sense& sense) {
            return sense.count > 1 && !sense.wide && sense.at[size_t(sense.count - 1)] == i;
        });
    }

    void finish(Joins next) {
        if (!m_ask.terms.isEmpty()) {
            m_ask.example = m_inExample;
            m_asks.append(m_ask);
            m_ends.append(next);
            m_told.append(m_tells);
        }
        m_ask = {};
        m_factor = 1;
        m_tells = false;
    }

    bool isDone(const Ask& ask, qsizetype at) const { return isActivity(m_reading.terms[ask.terms[at]].tells); }

    /// "Design, teach and assess modules" asks for three things done to one; "draw plans and sections" for one thing
    /// done to two.
    void shareObjects() {
        for (qsizetype i = m_asks.size() - 2; i >= 0; --i) {
            if (m_ends[i] & (Join::Stop | Join::Example))
                continue;
            const Ask& next = m_asks[i + 1];
            if (m_told[i] || !isDone(next, 0))
                continue;
            for (qsizetype j = 1; j < next.terms.size(); ++j) {
                m_asks[i].terms.append(next.terms[j]);
                m_asks[i].weights.append(next.weights[j]);
            }
            m_told[i] = m_told[i + 1];
        }
        for (qsizetype i = 1; i < m_asks.size(); ++i) {
            if (m_ends[i - 1] & Join::Stop)
                continue;
            const bool own = std::any_of(m_asks[i].terms.begin(), m_asks[i].terms.end(),
                                         [&](int at) { return isActivity(m_reading.terms[at].tells); });
            if (own || !isDone(m_asks[i - 1], 0))
                continue;
            m_asks[i].terms.prepend(m_asks[i - 1].terms.first());
            m_asks[i].weights.prepend(m_asks[i - 1].weights.first());
        }
    }

    const Gist& m_reading;
    QList<Ask> m_asks;
    QList<Joins> m_ends; // what follows each ask
    QList<bool> m_told;  // whether an ask names a thing
    Ask m_ask;
    double m_factor = 1;
    bool m_tells = false;
    bool m_example = false, m_inExample = false; // behind "such as": the text, the ask at hand
};

/// What is done within so many years asks for none.
bool asksForYears(const AskedLine& asked) {
    constexpr qsizetype mostTerms = 16; // a long line asks for other things too
    return asked.gist.terms.size() <= mostTerms && asksYearsOf(asked.gist.text);
}

} // namespace

AskedLine askedLine(TermReader& reader, const QString& line) {
    AskedLine asked;
    asked.gist = reader.read(line);
    asked.asks = Splitter(asked.gist).run();
    for (const Ask& ask : std::as_const(asked.asks))
        asked.mass = std::max(asked.mass, ask.mass);
    for (int i = 0; i < int(asked.gist.senses.size()); ++i) {
        const int number = asked.gist.senses[i].number;
        asked.known.set(size_t(number) % asked.known.size());
        asked.sensesBy[number].append(i);
    }
    asked.years = asksForYears(asked);
    asked.studies = asksStudies(line);
    return asked;
}

} // namespace ascent
