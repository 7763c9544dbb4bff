// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbook/merge.h"

#include "core/workbook/references.h"

#include <QSet>

namespace ascent {

namespace {

/// The work of one merge. Kinds are gone through in the order of dependence, so that what a row belongs to is
/// decided before the row.
class Merger {
public:
    Merger(const Content* base, const Content& mine, const Content& theirs, const MergeChoices& choices,
           const QDateTime& now)
        : m_base(base)
        , m_mine(mine)
        , m_theirs(theirs)
        , m_choices(choices)
        , m_now(now) {
        const Differences found = base ? compare(*base, mine, theirs) : compare(mine, theirs);
        for (const Difference& row : found.rows)
            m_found.insert(row.id, row);
    }

    Merged run();

private:
    template<class E>
    void choose();
    template<class E>
    std::optional<E> chosen(const E* mine, const E* theirs);
    template<class E>
    E joined(const E& mine, const E& theirs, const Difference& row, std::optional<Side> said);
    void keepLosing(const Answer& loser);
    std::optional<Side> saidOf(const QUuid& row, const QUuid& owner);
    template<class E>
    bool hold();
    template<class E, class T>
    bool holds(E& row, const Field<E, T>& field, Tie tie);
    template<class E>
    const E* anyVersion(const QUuid& id) const;
    template<class E>
    void bringBack();
    template<class E>
    bool isNewReference(const E& row, const QUuid& target) const;
    void breakCircles();

    const Content* m_base;
    const Content& m_mine;
    const Content& m_theirs;
    const MergeChoices& m_choices;
    const QDateTime m_now;
    QHash<QUuid, Difference> m_found;
    QHash<QUuid, Side> m_said; ///< the choices, those of owners handed down
    QList<AnswerVersion> m_losing;
    Merged m_out;
    QSet<QUuid> m_missed; ///< rows that would have gone, but are named by rows that stay
};

std::optional<Side> Merger::saidOf(const QUuid& row, const QUuid& owner) {
    auto said = m_choices.rows.constFind(row);
    if (said == m_choices.rows.constEnd()) {
        said = m_said.constFind(owner);
        // Whose words an entry gets says nothing of what belongs to it: that both keep.
        const auto found = m_found.constFind(owner);
        const bool ofFields = found != m_found.constEnd() && found->differs();
        if (said == m_said.constEnd() || (ofFields && m_choices.rest == MergeChoices::Rest::Proposed))
            return std::nullopt;
    }
    const Side side = *said;
    m_said.insert(row, side);
    return side;
}

void Merger::keepLosing(const Answer& loser) {
    if (loser.text.trimmed().isEmpty())
        return;
    AnswerVersion kept;
    kept.answer = loser.id;
    kept.at = m_now;
    kept.text = loser.text;
    m_losing.append(kept);
}

/// Of a row that is in both: field by field, what one side changed; of what both changed, the winner's.
template<class E>
E Merger::joined(const E& mine, const E& theirs, const Difference& row, std::optional<Side> said) {
    const Side winner = said.value_or(row.proposed);
    QHash<QString, const FieldDifference*> differing;
    for (const FieldDifference& field : row.fields)
        differing.insert(field.field, &field);
    E made = winner == Side::Mine ? mine : theirs;
    if (row.asks || !said) // else one side alone changed it and was refused or taken as a whole
        forEachField<E>([&](const auto& field) {
            const FieldDifference* difference = differing.value(QLatin1String(field.name));
            if (difference && !difference->conflicts())
                made.*(field.member) = (difference->mineChanged ? mine : theirs).*(field.member);
        });
    if constexpr (std::is_same_v<E, Answer>) {
        const FieldDifference* text = differing.value(QStringLiteral("text"));
        if (text && text->conflicts() && m_choices.rest != MergeChoices::Rest::Theirs)
            keepLosing(made.text == mine.text ? theirs : mine);
    }
    return made;
}

template<class E>
std::optional<E> Merger::chosen(const E* mine, const E* theirs) {
    const E& any = mine ? *mine : *theirs;
    const std::optional<Side> said = saidOf(any.id.uuid(), ownerOf(any));
    const auto found = m_found.constFind(any.id.uuid());
    if (found == m_found.constEnd())
        return *mine; // the same in both
    const auto of = [](const E* row) { return row ? std::optional<E>(*row) : std::nullopt; };
    if (!said && m_choices.rest == MergeChoices::Rest::Mine)
        return of(mine);
    if (!said && m_choices.rest == MergeChoices::Rest::Theirs)
        return of(theirs);
    if (mine && theirs)
        return joined(*mine, *theirs, *found, said);
    return of(said.value_or(found->proposed) == Side::Mine ? mine : theirs);
}

template<class E>
void Merger::choose() {
    QList<E> rows;
    const auto take = [&](const E* mine, const E* theirs) {
        std::optional<E> row = chosen(mine, theirs);
        if (!row)
            return;
        if constexpr (std::is_same_v<E, Goal>) {
            const bool untouched = mine && *row == *mine && m_choices.rest == MergeChoices::Rest::Mine;
            const bool secret = (mine && mine->share == ShareLevel::Private) ||
                                (theirs && theirs->share == ShareLevel::Private && !untouched);
            if (secret && row->share != ShareLevel::Private)
                m_out.keptPrivate.append(row->id);
            if (secret)
                row->share = ShareLevel::Private;
        }
        rows.append(*row);
    };
    const Table<E>& mine = m_mine.table<E>();
    const Table<E>& theirs = m_theirs.table<E>();
    for (const E& row : mine)
        take(&row, theirs.find(row.id));
    for (const E& row : theirs)
        if (!mine.find(row.id))
            take(nullptr, &row);
    m_out.content.table<E>().assign(std::move(rows));
}

/// The row of an id in the one of the versions that has it, mine before theirs.
template<class E>
const E* Merger::anyVersion(const QUuid& id) const {
    const E* row = m_mine.table<E>().find(id);
    if (!row)
        row = m_theirs.table<E>().find(id);
    if (!row && m_base)
        row = m_base->table<E>().find(id);
    return row;
}

/// Puts the rows that something that stays names back to where they were.
template<class E>
void Merger::bringBack() {
    QList<E> rows = m_out.content.table<E>().rows();
    const qsizetype before = rows.size();
    for (const QUuid& id : std::as_const(m_missed))
        if (const E* row = anyVersion<E>(id); row && !m_out.content.table<E>().find(id))
            rows.append(*row);
    if (rows.size() > before)
        m_out.content.table<E>().assign(std::move(rows));
}

/// Whether the row names the other only since the base.
template<class E>
bool Merger::isNewReference(const E& row, const QUuid& target) const {
    const E* before = m_base ? m_base->table<E>().find(row.id) : nullptr;
    bool named = false;
    if (before)
        forEachReference<E>([&]<class T>(const Field<E, T>& field, Tie) {
            named = named || Referred<T>::uuid(before->*(field.member)) == target;
        });
    return !named;
}

/// Whether a row stays with this reference: the other is there or comes back, or the reference is emptied.
template<class E, class T>
bool Merger::holds(E& row, const Field<E, T>& field, Tie tie) {
    using Target = typename Referred<T>::Target;
    T& reference = row.*(field.member);
    const QUuid target = Referred<T>::uuid(reference);
    if (target.isNull() || m_missed.contains(target) || m_out.content.table<Target>().find(target))
        return true;
    // Somebody said that the other goes, or only chosen rows are taken: then it does not come back, except that a
    // chosen row brings what it belongs to.
    const bool gone = m_said.contains(target) && !(tie == Tie::Owner && m_choices.rows.contains(row.id.uuid()));
    const bool onlyChosen = m_choices.rest == MergeChoices::Rest::Mine && tie != Tie::Owner;
    const bool wanted = !gone && !onlyChosen && (tie == Tie::Owner || isNewReference(row, target));
    if (wanted && anyVersion<Target>(target)) {
        m_missed.insert(target);
        return true;
    }
    const E* mine = m_mine.table<E>().find(row.id);
    if (mine && mine->*(field.member) == reference && !m_mine.table<Target>().find(target))
        return true; // it was so before: mending a damaged workbook is another matter
    if constexpr (requires { reference.reset(); }) {
        if (tie == Tie::Loose) {
            reference.reset();
            return true;
        }
    }
    return false;
}

/// Makes the references of a kind hold; tells whether rows went.
template<class E>
bool Merger::hold() {
    QList<E> kept;
    const QList<E> rows = m_out.content.table<E>().rows();
    for (E row : rows) {
        bool stays = true;
        forEachReference<E>([&](const auto& field, Tie tie) { stays = stays && holds(row, field, tie); });
        if (stays)
            kept.append(row);
    }
    const bool less = kept.size() < rows.size();
    m_out.content.table<E>().assign(std::move(kept));
    return less;
}

/// A goal that would stand above itself gets the parent that it has in mine, or none.
void Merger::breakCircles() {
    Table<Goal>& goals = m_out.content.goals;
    enum State { OnTheWay = 1, Sound };
    QHash<QUuid, State> states;
    QSet<QUuid> reset;
    const QList<Goal> all = goals.rows();
    for (const Goal& start : all) {
        QList<QUuid> way;
        for (QUuid at = start.id.uuid(); !at.isNull() && states.value(at) != Sound;) {
            const Goal* goal = goals.find(at);
            if (!goal)
                break;
            if (states.value(at) != OnTheWay) {
                states.insert(at, OnTheWay);
                way.append(at);
                at = goal->parent ? goal->parent->uuid() : QUuid();
                continue;
            }
            // A circle closes here. Of its goals, the one whose parent came from theirs gives way.
            const QList<QUuid> circle = way.mid(way.indexOf(at));
            const Goal* gives = goal;
            for (const QUuid& id : circle) {
                const Goal* each = goals.find(id);
                const Goal* mine = m_mine.goals.find(id);
                if (!reset.contains(id) && (!mine || mine->parent != each->parent))
                    gives = each;
            }
            Goal row = *gives;
            const Goal* mine = reset.contains(row.id.uuid()) ? nullptr : m_mine.goals.find(row.id);
            const bool back = mine && mine->parent != row.parent && goals.find(mine->parent);
            row.parent = back ? mine->parent : std::nullopt;
            reset.insert(row.id.uuid());
            goals.put(row);
            for (const QUuid& id : way)
                states.remove(id);
            way.clear();
            at = start.id.uuid();
        }
        for (const QUuid& id : way)
            states.insert(id, Sound);
    }
}

Merged Merger::run() {
    m_out.content.person = m_mine.person;
    if (const auto person = chosen(&m_mine.person, &m_theirs.person))
        m_out.content.person = *person;
    m_out.content.person.id = m_mine.person.id;
    forEachEntity([&]<class E>() { choose<E>(); });
    qsizetype missed = -1;
    for (bool less = true; less || missed != m_missed.size();) {
        missed = m_missed.size();
        less = false;
        forEachEntity([&]<class E>() { less = hold<E>() || less; });
        forEachEntity([&]<class E>() { bringBack<E>(); });
    }
    m_out.keptForOthers = m_missed.values();
    breakCircles();
    for (AnswerVersion version : m_losing)
        if (m_out.content.answers.find(version.answer)) {
            version.position = m_out.content.answerVersions.endPosition();
            m_out.content.answerVersions.put(version);
        }
    return m_out;
}

} // namespace

Merged merged(const std::optional<Content>& base, const Content& mine, const Content& theirs,
              const MergeChoices& choices, const QDateTime& now) {
    const Content before = base ? aligned(mine, *base) : Content();
    const Content other = aligned(mine, theirs);
    return Merger(base ? &before : nullptr, mine, other, choices, now).run();
}

Result<Merged> merge(Workbook& workbook, const QString& label, const std::optional<Content>& base,
                     const Content& theirs, const MergeChoices& choices) {
    Merged made = merged(base, workbook.content(), theirs, choices, workbook.clock().now());
    if (auto done = become(workbook, label, made.content); !done)
        return fail(done.error());
    return made;
}

} // namespace ascent
