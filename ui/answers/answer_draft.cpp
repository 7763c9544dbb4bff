// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/answers/answer_draft.h"

#include "core/answers/origin.h"
#include "core/rehearse/practice.h"
#include "ui/answers/answer_versions.h"

#include <algorithm>
#include <array>

namespace ascent {

namespace {
constexpr std::array lengths{30, 60, 90, 120};

/// The answer to a question for a role: the one that is named, or else the first.
const Answer* theAnswer(const Content& content, const Question& question, const std::optional<RoleId>& role,
                        const std::optional<AnswerId>& which) {
    const QList<const Answer*> all = answersTo(content, question, role);
    for (const Answer* each : all)
        if (which == each->id)
            return each;
    return all.isEmpty() ? nullptr : all.first();
}

} // namespace

QString lengthInWords(int words, int seconds) {
    const QString count = words == 1 ? AnswerDraft::tr("1 word") : AnswerDraft::tr("%n words", nullptr, words);
    return AnswerDraft::tr("%1 · %2 s").arg(count, QString::number(seconds));
}

QList<Finding> takeOutNotHere(Critique& critique, const QStringList& notHere) {
    QList<Finding> waved, stay;
    for (const Finding& each : std::as_const(critique.findings))
        (notHere.contains(AnswerDraft::notHereLine(each)) ? waved : stay).append(each);
    if (!waved.isEmpty()) {
        critique.findings = stay;
        critique.revise = std::any_of(stay.begin(), stay.end(), [](const Finding& each) {
            return each.severity == Severity::Warning || each.rule == CriticRule::TooShort;
        });
    }
    return waved;
}

QList<const Answer*> answersTo(const Content& content, const Question& question, const std::optional<RoleId>& role) {
    QList<const Answer*> found;
    for (const Answer& each : content.answers)
        if (each.question == question && each.role == role)
            found.append(&each);
    return found;
}

AnswerDraft::AnswerDraft(Session& session, QObject* parent)
    : QObject(parent)
    , m_session(session) {
    connect(&session, &Session::changed, this, &AnswerDraft::onChanged);
}

void AnswerDraft::turnTo(const Question& question, const std::optional<RoleId>& role,
                         const std::optional<AnswerId>& which) {
    // What was typed belongs to the answer that is still open.
    m_session.flush();
    m_question = question;
    m_role = role;
    m_which = which;
    m_template = {};
    forget();
    measure();
    Q_EMIT changed();
}

void AnswerDraft::measure() {
    const double pace = ownPace(m_session.content()).wordsPerMinute;
    if (pace != m_pace)
        forget();
    m_pace = pace;
}

const Answer* AnswerDraft::answer() const {
    return answerIn(m_session.content());
}

const Answer* AnswerDraft::answerIn(const Content& content) const {
    return theAnswer(content, m_question, m_role, m_which);
}

QList<const Answer*> AnswerDraft::others() const {
    QList<const Answer*> all = answersTo(m_session.content(), m_question, m_role);
    all.removeOne(answer());
    return all;
}

QString AnswerDraft::text() const {
    const Answer* open = answer();
    return open ? open->text : QString();
}

TemplateKey AnswerDraft::templateKey() const {
    const Answer* open = answer();
    return open ? open->templateKey : m_template;
}

void AnswerDraft::setSeconds(int seconds) {
    m_session.flush();
    const bool follows = !text().trimmed().isEmpty() && !isOwn(text());
    m_seconds = seconds;
    if (const Answer* open = answer()) {
        const auto made = follows ? proposal() : Result<ComposedAnswer>(ComposedAnswer{});
        m_session.act(tr("Choose length"), [&](Edit& edit) {
            edit.change<Answer>(open->id, [&](Answer& each) { each.target = seconds; });
            if (follows && made)
                writeComposed(edit, *made);
        });
    }
    Q_EMIT changed();
}

void AnswerDraft::setTemplateKey(const TemplateKey& key) {
    if (key == templateKey())
        return;
    m_session.flush();
    const Answer* open = answer();
    const bool follows = open && !open->text.trimmed().isEmpty() && !isOwn(open->text);
    forget();
    m_template = key;
    if (open) {
        const AnswerId id = open->id;
        // One step: the template and the text that follows it.
        AnswerRequest request{m_question, m_role, key, m_seconds, m_pace};
        const auto made = follows ? composer().compose(request) : Result<ComposedAnswer>(ComposedAnswer{});
        m_session.act(tr("Choose template"), [&](Edit& edit) {
            edit.change<Answer>(id, [&](Answer& each) { each.templateKey = key; });
            if (follows && made)
                writeComposed(edit, *made);
        });
    }
    Q_EMIT changed();
}

const Composer& AnswerDraft::composer() const {
    if (!m_reading)
        m_reading = std::make_unique<Reading>(m_session.content(), m_role, m_session.today());
    return m_reading->composer;
}

Result<ComposedAnswer> AnswerDraft::composed(int seconds) const {
    auto made = m_composed.find(seconds);
    if (made == m_composed.end()) {
        const AnswerRequest request{m_question, m_role, templateKey(), seconds, m_pace};
        made = m_composed.insert(seconds, composer().compose(request));
    }
    return *made;
}

Result<ComposedAnswer> AnswerDraft::proposal() const {
    return composed(m_seconds);
}

void AnswerDraft::forget() {
    m_reading.reset();
    m_composed.clear();
    m_parts.clear();
}

const QList<PartText>& AnswerDraft::parts() const {
    auto made = m_parts.find(m_seconds);
    if (made == m_parts.end()) {
        const AnswerRequest request{m_question, m_role, {}, m_seconds, m_pace};
        made = m_parts.insert(m_seconds, partTexts(m_session.content(), request, m_session.today()));
    }
    return *made;
}

QList<AnswerSpan> AnswerDraft::origin(const QString& text) const {
    const auto from = source(text);
    if (from && from->text == text)
        return from->spans;
    return text.trimmed().isEmpty() ? QList<AnswerSpan>()
                                    : withParts(text, from ? traced(text, *from) : QList<AnswerSpan>(), parts());
}

int AnswerDraft::lengthOf(const QString& text) const {
    const auto says = [&](int seconds) {
        const auto made = composed(seconds);
        return made && made->text == text;
    };
    if (says(m_seconds))
        return m_seconds;
    for (const int seconds : lengths)
        if (says(seconds))
            return seconds;
    return 0;
}

std::optional<ComposedAnswer> AnswerDraft::source(const QString& text) const {
    if (text.trimmed().isEmpty())
        return std::nullopt;
    if (const int seconds = lengthOf(text))
        return *composed(seconds);
    qsizetype most = 0;
    std::optional<ComposedAnswer> best;
    for (const int seconds : lengths) {
        const auto made = composed(seconds);
        if (!made)
            continue;
        if (const qsizetype common = untouched(text, *made); common > most) {
            most = common;
            best = *made;
        }
    }
    return best;
}

bool AnswerDraft::isOwn(const QString& text) const {
    if (text.trimmed().isEmpty())
        return false;
    const Answer* open = answer();
    // What was composed once and never changed since isn't the person's, even where composing gives something else now.
    if (open && text.simplified() == open->composed.simplified())
        return false;
    return lengthOf(text) == 0;
}

void AnswerDraft::take(const ComposedAnswer& made) {
    m_session.act(tr("Compose answer"), [&](Edit& edit) { writeComposed(edit, made); });
}

void AnswerDraft::writeComposed(Edit& edit, const ComposedAnswer& made) const {
    // A text that composing gives again at any time needs no keeping.
    if (const Answer* open = answerIn(edit.content()); open && open->text != made.text && lengthOf(open->text) == 0)
        ascent::keepVersion(edit, open->id, m_session.workbook().clock().now());
    write(edit, made.text);
    if (const Answer* open = answerIn(edit.content())) {
        const QStringList sources = sourcesOf(made, edit.content());
        edit.change<Answer>(open->id, [&](Answer& each) {
            each.composed = made.text;
            each.sources = sources;
            each.target = m_seconds;
        });
    }
}

void AnswerDraft::take(const WayOut& way) {
    const Answer* open = answer();
    if (!open)
        return;
    const AnswerId id = open->id;
    const QString text = withWayOut(open->text, way);
    const QString label = way.replaces() ? tr("Replace sentence") : tr("Add sentence");
    ComposedAnswer taken;
    taken.spans = withParts(way.text, {}, parts());
    // Words that nothing was composed for have no proposal that a changed entry could renew.
    const bool watched = !open->composed.isEmpty();
    m_session.actAndSay(
        label,
        [&](Edit& edit) {
            write(edit, text);
            const QStringList sources = watched ? sourcesOf(taken, edit.content()) : QStringList();
            edit.change<Answer>(id, [&](Answer& each) {
                for (const QString& line : sources)
                    if (!each.sources.contains(line))
                        each.sources.append(line);
            });
        },
        way.replaces() ? tr("Replaced") : tr("Added"));
}

void AnswerDraft::bringBack(const AnswerVersionId& version) {
    m_session.flush();
    const AnswerVersion* row = m_session.content().answerVersions.find(version);
    const Answer* open = answer();
    if (!row || !open || row->answer != open->id)
        return;
    const QString text = row->text;
    m_session.act(tr("Bring back version"), [&](Edit& edit) {
        ascent::keepVersion(edit, open->id, m_session.workbook().clock().now());
        write(edit, text);
    });
}

bool AnswerDraft::keepVersion() {
    m_session.flush();
    const Answer* open = answer();
    if (!open || !isNewVersion(m_session.content(), *open))
        return false;
    const AnswerId id = open->id;
    return m_session.act(tr("Keep version"),
                         [&](Edit& edit) { ascent::keepVersion(edit, id, m_session.workbook().clock().now()); });
}

std::function<void(Edit&)> AnswerDraft::writing(const QString& text) const {
    Answer made;
    made.question = m_question;
    made.role = m_role;
    made.templateKey = m_template;
    made.text = text;
    made.updated = m_session.workbook().clock().now();
    made.target = m_seconds;
    return [made, which = m_which](Edit& edit) {
        if (const Answer* open = theAnswer(edit.content(), made.question, made.role, which))
            edit.change<Answer>(open->id, [&](Answer& each) {
                if (each.text != made.text)
                    each.updated = made.updated;
                each.text = made.text;
            });
        else if (!made.text.isEmpty())
            edit.add(made);
    };
}

QString AnswerDraft::mergeKey() const {
    // The same before and after the first word makes the answer, so that both are one step of undo.
    return QStringLiteral("answer/%1/%2/%3")
        .arg(m_question.token(), m_role ? m_role->toString() : QString(), m_which ? m_which->toString() : QString());
}

void AnswerDraft::followText() {
    const Answer* open = answer();
    if (!open)
        return;
    if (open->target && std::find(lengths.begin(), lengths.end(), int(*open->target)) != lengths.end())
        m_seconds = int(*open->target);
    else if (const int seconds = open->text.isEmpty() ? 0 : lengthOf(open->text)) // of a workbook without targets
        m_seconds = seconds;
}

void AnswerDraft::onChanged(const Changes& changes) {
    if (m_question.isEmpty())
        return;
    if (m_which && !m_session.content().answers.find(*m_which))
        m_which.reset();
    if (m_role && !m_session.content().roles.find(*m_role))
        return; // the page turns to another role
    const bool entries =
        changes.everything || std::any_of(changes.rows.begin(), changes.rows.end(), [](const Change& c) {
            return c.entity != EntityKind::Answer && c.entity != EntityKind::Rehearsal &&
                   c.entity != EntityKind::AnswerVersion;
        });
    const bool ownTemplate = std::any_of(changes.rows.begin(), changes.rows.end(), [](const Change& c) {
        return c.entity == EntityKind::Answer && c.fields.contains(QStringLiteral("template"));
    });
    if (entries || ownTemplate)
        forget();
    const bool rehearsed = changes.everything || changes.touches(EntityKind::Rehearsal);
    if (rehearsed)
        measure();
    if (entries || rehearsed || changes.touches(EntityKind::Answer) || changes.touches(EntityKind::AnswerVersion))
        Q_EMIT changed();
}

} // namespace ascent
