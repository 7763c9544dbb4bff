// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/privacy/disclosure.h"

#include "core/model/source.h"
#include "core/privacy/private_words.h"

namespace ascent {

namespace {

using privacy::PrivateWords;

bool hides(const Content& content, ShareLevel most) {
    return std::any_of(content.goals.begin(), content.goals.end(), [&](const Goal& goal) { return goal.share > most; });
}

/// The share level of the goal behind a composed text; the highest where there are several.
std::optional<ShareLevel> restsOn(const Answer& answer, const Content& content, ShareLevel most) {
    std::optional<ShareLevel> found;
    for (const QString& line : answer.sources) {
        const auto source = readAnswerSource(line);
        if (!source)
            continue;
        const Goal* goal = nullptr;
        if (source->table == QLatin1String(Describe<Goal>::table))
            goal = content.goals.find(source->id);
        else if (const Revision* moved = content.revisions.find(source->id))
            goal = content.goals.find(moved->goal);
        if (goal && goal->share > most)
            found = std::max(found.value_or(goal->share), goal->share);
    }
    return found;
}

class Gate {
public:
    Gate(const Content& content, ShareLevel most)
        : m_from(content)
        , m_most(most)
        , m_words(content, most)
        , m_done{content, {}} {}

    Disclosed run() {
        reflections();
        keep(m_done.content.reviews, [&](const Review& row) { return !tells({row.summary}); });
        stories();
        roles();
        fitNotes();
        ownWords();
        sayLines();
        questions();
        templates();
        answers();
        return m_done;
    }

private:
    std::optional<ShareLevel> tells(const QStringList& texts) const {
        for (const QString& text : texts)
            if (const auto share = m_words.toldIn(text))
                return share;
        return std::nullopt;
    }

    void withhold(EntityKind entity, const QUuid& id, ShareLevel share, int texts = 1) {
        m_done.withheld.append({entity, id, share, texts});
    }

    template<class E, class F>
    static void keep(Table<E>& table, F&& wanted) {
        QList<E> rows;
        for (const E& row : table)
            if (wanted(row))
                rows.append(row);
        if (rows.size() != table.size())
            table.assign(std::move(rows));
    }

    /// Keeps the rows whose texts tell of nothing.
    template<class E, class F>
    void keepSilent(Table<E>& table, F&& textsOf) {
        keep(table, [&](const E& row) {
            const auto share = tells(textsOf(row));
            if (share)
                withhold(Describe<E>::kind, row.id.uuid(), *share);
            return !share;
        });
    }

    /// Lets `change` empty texts of each row; it returns whether it did.
    template<class E, class F>
    static void changeRows(Table<E>& table, F&& change) {
        QList<E> rows = table.rows();
        bool changed = false;
        for (E& row : rows)
            changed |= change(row);
        if (changed)
            table.assign(std::move(rows));
    }

    void reflections() {
        keepSilent(m_done.content.reflections, [](const Reflection& row) {
            return QStringList{row.question, row.answer};
        });
    }

    void stories() {
        Content& content = m_done.content;
        keepSilent(content.stories, [](const Story& row) {
            return QStringList{row.title, row.when, row.situation, row.task, row.action, row.result};
        });
        if (content.stories.size() == m_from.stories.size())
            return;
        const auto there = [&](const auto& link) { return content.stories.find(link.from) != nullptr; };
        keep(content.storyStrengths, there);
        keep(content.storyGoals, there);
        keep(content.matchVerdicts,
             [&](const MatchVerdict& row) { return !row.story || content.stories.find(row.story); });
    }

    void roles() {
        changeRows(m_done.content.roles, [&](Role& role) {
            int texts = 0;
            ShareLevel highest = ShareLevel::Plan;
            const auto gone = [&](const QString& text) {
                const auto share = tells({text});
                texts += share ? 1 : 0;
                highest = std::max(highest, share.value_or(highest));
                return share.has_value();
            };
            role.questionsToAsk.removeIf(gone);
            if (gone(role.admire))
                role.admire.clear();
            if (texts > 0)
                withhold(EntityKind::Role, role.id.uuid(), highest, texts);
            const bool notes = tells({role.notes}).has_value(); // personal: in no output, and so not told
            if (notes)
                role.notes.clear();
            return texts > 0 || notes;
        });
    }

    void fitNotes() {
        changeRows(m_done.content.fitNotes, [&](FitNote& note) {
            const auto question = tells({note.question});
            const bool observation = tells({note.observation}).has_value(); // personal, as above
            if (question) {
                withhold(EntityKind::FitNote, note.id.uuid(), *question);
                note.question.clear();
            }
            if (observation)
                note.observation.clear();
            return question || observation;
        });
    }

    /// What is said of a hidden goal is hidden as it is; so is what is said of a text that was taken out.
    void sayLines() {
        Content& content = m_done.content;
        keep(content.sayLines, [&](const SayLine& row) {
            const Goal* goal = m_from.goals.find(row.goal);
            return !goal || goal->share <= m_most;
        });
        QHash<QUuid, ShareLevel> gone;
        for (const Withheld& each : std::as_const(m_done.withheld))
            gone.insert(each.id, each.share);
        keep(content.sayLines, [&](const SayLine& row) {
            const auto share = restsOnGone(row, gone);
            if (share)
                withhold(EntityKind::SayLine, row.id.uuid(), *share);
            return !share;
        });
        keepSilent(content.sayLines, [](const SayLine& row) {
            return QStringList{row.text, row.brief, row.claim, row.spokenName, row.liked};
        });
    }

    /// The share level of the goal that the story, the reflection or the note behind a line tells of, where it is gone.
    std::optional<ShareLevel> restsOnGone(const SayLine& row, const QHash<QUuid, ShareLevel>& gone) const {
        const Content& content = m_done.content;
        const auto levelOf = [&](const QUuid& id) {
            const auto known = gone.constFind(id);
            return known != gone.cend() ? std::optional(*known) : std::nullopt;
        };
        if (row.story && !content.stories.find(*row.story))
            return levelOf(row.story->uuid());
        if (row.reflection && !content.reflections.find(*row.reflection))
            return levelOf(row.reflection->uuid());
        const Role* role = row.of == Sayable::Research ? m_from.roles.find(row.role) : nullptr;
        const auto part = role ? fromToken<ResearchPart>(row.part) : std::nullopt;
        if (!part || noteOf(*role, *part) == noteOf(*content.roles.find(role->id), *part))
            return std::nullopt;
        return tells({noteOf(*role, *part)});
    }

    void questions() {
        Content& content = m_done.content;
        keepSilent(content.questions, [](const OwnQuestion& row) { return QStringList{row.text}; });
        keep(content.questionStories, [&](const QuestionStory& link) {
            return content.questions.find(link.from) && content.stories.find(link.to);
        });
    }

    void ownWords() {
        keepSilent(m_done.content.ownWords, [](const OwnWords& row) { return QStringList{row.words}; });
    }

    void templates() {
        keepSilent(m_done.content.templates, [](const Template& row) { return QStringList{row.name, row.body}; });
    }

    void answers() {
        Content& content = m_done.content;
        QSet<QUuid> gone;
        changeRows(content.answers, [&](Answer& answer) {
            const QUuid own = answer.templateKey.ownId();
            const bool noTemplate = m_from.templates.find(own) && !content.templates.find(own);
            if (noTemplate)
                answer.templateKey = {};
            auto share = restsOn(answer, m_from, m_most);
            if (!share)
                share = tells({answer.text});
            // Without its question an answer would be asked by nobody.
            if (const OwnQuestion* asked = m_from.questions.find(answer.question.ownId());
                !share && asked && !content.questions.find(asked->id))
                share = tells({asked->text});
            if (share) {
                gone.insert(answer.id.uuid());
                if (!answer.text.trimmed().isEmpty())
                    withhold(EntityKind::Answer, answer.id.uuid(), *share);
                answer.text.clear();
                answer.sources.clear();
                answer.notHere.clear();
            }
            const bool proposed = share || tells({answer.composed});
            if (proposed)
                answer.composed.clear();
            return noTemplate || proposed;
        });
        keep(content.answerVersions,
             [&](const AnswerVersion& row) { return !gone.contains(row.answer.uuid()) && !tells({row.text}); });
    }

    const Content& m_from;
    const ShareLevel m_most;
    const PrivateWords m_words;
    Disclosed m_done;
};

} // namespace

Disclosed disclose(const Content& content, ShareLevel most) {
    if (!hides(content, most))
        return {content, {}};
    return Gate(content, most).run();
}

AnswerGate::AnswerGate(const Content& content)
    : m_words(hides(content, ShareLevel::Interview)
                  ? std::make_shared<const PrivateWords>(content, ShareLevel::Interview)
                  : nullptr) {}

std::optional<ShareLevel> AnswerGate::toldIn(const Answer& answer, const Content& content) const {
    if (!m_words)
        return std::nullopt;
    const auto behind = restsOn(answer, content, ShareLevel::Interview);
    return behind ? behind : m_words->toldIn(answer.text);
}

} // namespace ascent
