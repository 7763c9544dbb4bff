// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/answers/answer_draft.h"

#include "core/rehearse/practice.h"
#include "ui/answers/origin.h"

#include <array>

namespace ascent {

namespace {
constexpr std::array lengths{30, 60, 90, 120};
}

QString lengthInWords(int words, int seconds) {
    const QString count = words == 1 ? AnswerDraft::tr("1 word") : AnswerDraft::tr("%n words", nullptr, words);
    return AnswerDraft::tr("%1 · %2 s").arg(count).arg(seconds);
}

CritiqueContext critiqueContext(const Content& content, const QString& question, const std::optional<RoleId>& role,
                                QDate today, double wordsPerMinute) {
    CritiqueContext context;
    context.question = question;
    context.content = &content;
    context.role = role;
    context.wordsPerMinute = wordsPerMinute;
    context.today = today;
    if (const Role* row = content.roles.find(role)) {
        context.title = row->title;
        context.company = row->company;
    }
    return context;
}

QList<const Answer*> answersTo(const Content& content, const QString& question, const std::optional<RoleId>& role) {
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

void AnswerDraft::turnTo(const QString& question, const std::optional<RoleId>& role,
                         const std::optional<AnswerId>& which) {
    // What was typed belongs to the answer that is still open.
    m_session.flush();
    m_question = question;
    m_role = role;
    m_which = which;
    m_template.clear();
    m_composed.clear();
    measure();
    Q_EMIT changed();
}

void AnswerDraft::measure() {
    const double pace = ownPace(m_session.content()).wordsPerMinute;
    if (pace != m_pace)
        m_composed.clear();
    m_pace = pace;
}

const Answer* AnswerDraft::answer() const {
    return answerIn(m_session.content());
}

const Answer* AnswerDraft::answerIn(const Content& content) const {
    const QList<const Answer*> all = answersTo(content, m_question, m_role);
    for (const Answer* each : all)
        if (m_which == each->id)
            return each;
    return all.isEmpty() ? nullptr : all.first();
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

QString AnswerDraft::templateKey() const {
    const Answer* open = answer();
    return open ? open->templateKey : m_template;
}

void AnswerDraft::setSeconds(int seconds) {
    m_session.flush();
    const bool follows = !text().trimmed().isEmpty() && !isOwn(text());
    m_seconds = seconds;
    if (follows)
        if (const auto made = proposal())
            take(*made);
    Q_EMIT changed();
}

void AnswerDraft::setTemplateKey(const QString& key) {
    if (key == templateKey())
        return;
    m_session.flush();
    const Answer* open = answer();
    const bool follows = open && !open->text.trimmed().isEmpty() && !isOwn(open->text);
    m_composed.clear();
    m_template = key;
    if (open) {
        const AnswerId id = open->id;
        // One step: the template and the text that follows it.
        AnswerRequest request{m_question, m_role, key, m_seconds, m_pace};
        const auto made = follows ? compose(m_session.content(), request, m_session.today())
                                  : Result<ComposedAnswer>(ComposedAnswer{});
        m_session.act(tr("Choose template"), [&](Edit& edit) {
            edit.change<Answer>(id, [&](Answer& each) { each.templateKey = key; });
            if (follows && made)
                write(edit, made->text);
        });
    }
    Q_EMIT changed();
}

Result<ComposedAnswer> AnswerDraft::composed(int seconds) const {
    auto made = m_composed.find(seconds);
    if (made == m_composed.end()) {
        const AnswerRequest request{m_question, m_role, templateKey(), seconds, m_pace};
        made = m_composed.insert(seconds, compose(m_session.content(), request, m_session.today()));
    }
    return *made;
}

Result<ComposedAnswer> AnswerDraft::proposal() const {
    return composed(m_seconds);
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
    return !text.trimmed().isEmpty() && lengthOf(text) == 0;
}

void AnswerDraft::take(const ComposedAnswer& made) {
    m_session.act(tr("Compose answer"), [&](Edit& edit) { write(edit, made.text); });
}

void AnswerDraft::write(Edit& edit, const QString& text) const {
    const QDateTime now = m_session.workbook().clock().now();
    if (const Answer* open = answerIn(edit.content())) {
        edit.change<Answer>(open->id, [&](Answer& each) {
            if (each.text != text)
                each.updated = now;
            each.text = text;
        });
    } else if (!text.isEmpty()) {
        Answer made;
        made.question = m_question;
        made.role = m_role;
        made.templateKey = m_template;
        made.text = text;
        made.updated = now;
        edit.add(made);
    }
}

QString AnswerDraft::mergeKey() const {
    // The same before and after the first word makes the answer, so that both are one step of undo.
    return QStringLiteral("answer/%1/%2/%3")
        .arg(m_question, m_role ? m_role->toString() : QString(), m_which ? m_which->toString() : QString());
}

void AnswerDraft::followText() {
    const QString now = text();
    if (const int seconds = now.isEmpty() ? 0 : lengthOf(now))
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
            return c.entity != EntityKind::Answer && c.entity != EntityKind::Rehearsal;
        });
    const bool ownTemplate = std::any_of(changes.rows.begin(), changes.rows.end(), [](const Change& c) {
        return c.entity == EntityKind::Answer && c.fields.contains(QStringLiteral("template"));
    });
    if (entries || ownTemplate)
        m_composed.clear();
    const bool rehearsed = changes.everything || changes.touches(EntityKind::Rehearsal);
    if (rehearsed)
        measure();
    if (entries || rehearsed || changes.touches(EntityKind::Answer))
        Q_EMIT changed();
}

} // namespace ascent
