// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/answers/meeting.h"
#include "core/answers/plan/spoken_line.h"

#include <QSet>

namespace ascent {

/// How the lines belong together: by the links that the person set, and by what they speak of. Lines and duties are
/// named by their places.
class Relations {
public:
    Relations(const Content& content, const QList<SpokenLine>& lines, const RoleView& role, const Meetings& meetings,
              StemBook& stems);

    /// By links alone: 1 is a plain one.
    double link(qsizetype a, qsizetype b) const;
    /// By words alone: 0 to 1.
    double likeness(qsizetype a, qsizetype b) const { return m_likeness[at(a, b)]; }
    /// Both together. About 0.25 and more is a relation that a listener hears.
    double between(qsizetype a, qsizetype b) const { return m_between[at(a, b)]; }
    /// Whether both tell the same fact.
    bool isSameFact(qsizetype a, qsizetype b) const;
    /// Whether a text says nearly half of what another one does, by weight.
    bool saysMostOf(const StemBook::Stems& text, const StemBook::Stems& other) const;
    /// How far what is told in a line is what a duty asks for: what the person confirmed 2, what they refused 0, by
    /// words up to about 1; 0.3 and more covers it.
    double covers(qsizetype line, qsizetype duty) const;
    /// Whether that holds beyond doubt: confirmed, or by two words at least that tell something.
    bool surelyCovers(qsizetype line, qsizetype duty) const;
    /// Whether both have a word that nothing else here has.
    bool sharesARareWord(qsizetype line, qsizetype duty) const;
    qsizetype duties() const { return qsizetype(m_duties.size()); }

private:
    size_t at(qsizetype a, qsizetype b) const { return size_t(a) * size_t(m_lines.size()) + size_t(b); }
    double linkOf(const SpokenLine& a, const SpokenLine& b) const;
    bool areLinked(const QUuid& from, const QUuid& to) const { return m_links.contains({from, to}); }

    const QList<SpokenLine>& m_lines;
    const Meetings& m_meetings;
    const StemBook& m_stems;
    std::vector<StemBook::Stems> m_duties;
    QSet<QPair<QUuid, QUuid>> m_links;
    QHash<QUuid, QList<QUuid>> m_strengthsOfStory;
    std::vector<double> m_likeness, m_between;
};

} // namespace ascent
