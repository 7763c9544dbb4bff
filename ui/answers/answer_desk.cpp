// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/answers/answer_desk.h"

#include "core/answers/templates.h"
#include "core/model/names.h"
#include "core/questions/questions.h"
#include "ui/answers/answer_foot.h"
#include "ui/answers/private_mark.h"
#include "ui/answers/proposal_card.h"
#include "ui/answers/question_words.h"
#include "ui/answers/revision_panel.h"
#include "ui/answers/stale_bar.h"
#include "ui/editing/field_binding.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/choice_field.h"
#include "ui/widgets/plain_text.h"
#include "ui/widgets/tokens.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace ascent {

namespace {
constexpr int templateWidth = 152;
}

AnswerDesk::AnswerDesk(Session& session, AnswerDraft& draft, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_draft(draft) {
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(0);
    makeHead(box);
    box->addSpacing(gap::l);
    box->addWidget(makeControls());
    m_reason = quietLabel({}, this);
    setType(m_reason, TypeSize::Small);
    m_reason->setContentsMargins(fieldInset, gap::xs, 0, 0);
    box->addWidget(m_reason);
    box->addSpacing(gap::l);
    m_changed = new StaleBar(this);
    box->addWidget(m_changed);
    m_private = new PrivateMark(m_session, this);
    box->addWidget(m_private);
    box->addSpacing(gap::s);

    m_editor = new AnswerEditor(this);
    m_editor->setName(tr("Your answer"));
    m_editor->setPlaceholder(tr("Compose an answer from your entries, or write your own here."));
    box->addWidget(m_editor);
    makeSentenceBar(box);
    box->addWidget(makeFoot());

    makeBelow(box);
    m_editor->setSpelling(&m_spelling);
    connect(m_editor, &AnswerEditor::wordAdded, this, [this](const QString& word) {
        if (const auto done = m_spelling.add(word); !done)
            m_session.tellFailure(done.error());
        judge();
    });
    bindText();
    m_judge.setSingleShot(true);
    m_judge.setInterval(judgeDelayMs);
    connect(&m_judge, &QTimer::timeout, this, &AnswerDesk::judge);
    connect(m_editor, &FieldWidget::edited, this, [this] {
        m_foot->showLength(m_editor->value());
        m_judge.start();
    });
    connect(&m_draft, &AnswerDraft::changed, this, &AnswerDesk::refresh);
}

void AnswerDesk::makeHead(QVBoxLayout* box) {
    m_question = plainLabel({}, this);
    m_question->setWordWrap(true);
    m_question->setContentsMargins(fieldInset, 0, 0, gap::s);
    setType(m_question, TypeSize::Heading, true);
    box->addWidget(m_question);
    m_why = quietLabel({}, this);
    m_why->setContentsMargins(fieldInset, 0, 0, 0);
    box->addWidget(m_why);
}

QWidget* AnswerDesk::makeControls() {
    auto* controls = new QWidget(this);
    auto* line = new QHBoxLayout(controls);
    line->setContentsMargins({});
    line->setSpacing(gap::l);
    auto* row = new FieldRow(controls);
    m_length = new SegmentedField(row);
    for (const int seconds : {30, 60, 90, 120})
        m_length->addChoice(QString::number(seconds), tr("%1 s").arg(seconds));
    row->add(tr("Length"), m_length);
    connect(m_length, &FieldWidget::edited, this, [this] { m_draft.setSeconds(m_length->value().toInt()); });
    m_template = new ChoiceField(row);
    // A long name of a template takes no more room than the others.
    m_template->setMaximumWidth(templateWidth);
    row->add(tr("Template"), m_template);
    connect(m_template, &FieldWidget::edited, this,
            [this] { m_draft.setTemplateKey(TemplateKey(m_template->value())); });
    line->addWidget(row, 1);
    m_compose = primaryButton(tr("Compose"), controls);
    setPlainToolTip(m_compose, tr("Writes an answer from your entries"));
    connect(m_compose, &QPushButton::clicked, this, &AnswerDesk::compose);
    line->addWidget(m_compose, 0, Qt::AlignBottom);
    const bool writable = !m_session.isReadOnly();
    m_compose->setEnabled(writable);
    m_template->setReadOnly(!writable);
    return controls;
}

QWidget* AnswerDesk::makeFoot() {
    m_foot = new AnswerFoot(m_session, m_draft, this);
    connect(m_foot, &AnswerFoot::copyAsked, this, &AnswerDesk::copy);
    connect(m_foot, &AnswerFoot::printAsked, this, &AnswerDesk::printAsked);
    connect(m_foot, &AnswerFoot::versionsAsked, this, &AnswerDesk::showVersions);
    connect(m_foot, &AnswerFoot::removeAsked, this, [this] {
        m_session.flush();
        if (const Answer* open = m_draft.answer())
            removeAnswer(open->id);
    });
    return m_foot;
}

void AnswerDesk::bindText() {
    FieldBinding::Target target;
    // The answer need not be in the workbook yet: the first word puts it there.
    target.exists = [this] { return !m_draft.question().isEmpty(); };
    target.show = [this] { m_editor->setValue(m_draft.text()); };
    target.take = [this] { return m_draft.writing(m_editor->value()); };
    target.key = [this] { return m_draft.mergeKey(); };
    m_binding = new FieldBinding(m_session, m_editor, tr("Write answer"), std::move(target));
}

void AnswerDesk::compose() {
    if (m_session.isReadOnly())
        return;
    m_session.flush();
    const auto made = m_draft.proposal();
    if (!made)
        return m_session.tellFailure(made.error());
    const QString now = m_draft.text();
    if (made->text.trimmed().isEmpty()) {
        m_session.say(tr("The workbook holds nothing yet that this answer could be made of"));
    } else if (made->text == now) {
        m_session.say(tr("The answer is already as your entries make it"));
    } else if (m_draft.isOwn(now) && !m_draft.pieces().isEmpty()) {
        showNews(true);
    } else if (m_draft.isOwn(now)) {
        m_proposal->setProposal(*made);
        m_proposal->show();
        // Once it has its place, the page scrolls to what has the keyboard.
        QMetaObject::invokeMethod(
            m_proposal, [this] { m_proposal->setFocus(Qt::OtherFocusReason); }, Qt::QueuedConnection);
    } else {
        m_draft.take(*made);
    }
}

void AnswerDesk::showEvent(QShowEvent* event) {
    if (std::exchange(m_stale, false))
        refresh();
    QWidget::showEvent(event);
}

void AnswerDesk::refresh() {
    // Composing and judging for nobody to see would slow down typing on other pages.
    if (!isVisible()) {
        m_stale = true;
        return;
    }
    m_draft.followText();
    if (const QString shown = m_draft.mergeKey(); shown != m_shown) {
        m_shown = shown;
        m_proposal->hide();
        m_news->hide();
        m_foot->closeVersions();
        m_question->setText(wordingOf(m_draft.question(), m_session.content()));
        m_why->setText(planOf(m_draft.question(), m_session.content()).why);
        m_binding->reload();
    }
    m_length->setValue(QString::number(m_draft.seconds()));
    refreshTemplates();
    const auto made = m_draft.proposal();
    if (!made)
        m_reason->setText(made.error().sentence());
    else if (m_draft.templateKey().isEmpty()) {
        QString name = made->templateKey.token();
        for (const BuiltInTemplate& each : builtInTemplates())
            if (keyOf(each.kind) == made->templateKey)
                name = each.name;
        m_reason->setText(tr("%1: %2.", "template, reason").arg(name, made->templateReason));
    } else {
        m_reason->setText({});
    }
    // The line keeps its height: nothing jumps when a template is chosen.
    if (m_reason->text().isEmpty())
        m_reason->setText(QStringLiteral(" "));
    if (!m_proposal->isHidden() && made)
        m_proposal->setProposal(*made);
    refreshBelow();
    // The binding shows the text where nothing typed is waiting; critic and origin follow it.
    if (!m_binding->isDirty())
        m_editor->setValue(m_draft.text());
    m_foot->showLength(m_editor->value());
    if (!m_judge.isActive())
        judge();
}

void AnswerDesk::refreshTemplates() {
    m_template->clearChoices();
    m_template->addNone(tr("Automatic"));
    for (const BuiltInTemplate& each : builtInTemplates())
        m_template->addChoice(tokenOf(each.kind), each.name);
    for (const Template& each : m_session.content().templates)
        if (each.question.isEmpty() || each.question == m_draft.question() ||
            each.id.uuid() == m_draft.templateKey().ownId())
            m_template->addChoice(each.id.toString(), each.name.isEmpty() ? tr("Untitled template") : each.name);
    m_template->setValue(m_draft.templateKey().token());
}

void AnswerDesk::judge() {
    m_judge.stop();
    Judgement said;
    said.text = m_editor->value();
    const CritiqueContext context = critiqueContext(m_session.content(), m_draft.question(), m_draft.role(),
                                                    m_session.today(), m_draft.wordsPerMinute());
    said.critique = ascent::critique(said.text, context);
    said.wavedOff = takeOutNotHere(said.critique, m_draft.notHere());
    QList<TextMark> remarks;
    for (const Finding& each : std::as_const(said.critique.findings)) {
        said.ways.append(m_session.isReadOnly() ? std::nullopt
                                                : wayOut(said.text, each, said.critique, m_draft.parts(), context));
        // What is said of the whole stands in the list only: a line below every word would say nothing.
        if (each.length == 0 || each.rule == CriticRule::TooShort || each.rule == CriticRule::TooLong)
            continue;
        remarks.append({each.severity == Severity::Warning ? TextMark::Kind::Warning : TextMark::Kind::Note, each.start,
                        each.length, each.why});
    }
    for (const Misspelling& each : m_spelling.check(said.text, m_session.content()))
        remarks.append({TextMark::Kind::Spelling, each.start, each.length, tr("Not in the dictionary")});
    readSentences(said.text);
    m_editor->setRemarks(remarks);
    m_editor->setProposed(proposedMarks());
    m_said = said;
    Q_EMIT judged(said);
}

void AnswerDesk::take(const WayOut& asked) {
    m_session.flush();
    WayOut way = asked;
    if (m_editor->value() != m_said.text) {
        // Typing went on since the remark was made: the same words may have another place now, or none.
        judge();
        const auto same = std::find_if(m_said.ways.begin(), m_said.ways.end(),
                                       [&](const auto& each) { return each && each->text == asked.text; });
        if (same == m_said.ways.end())
            return;
        way = **same;
    }
    m_draft.take(way);
    const QString text = m_editor->value();
    m_editor->selectPlace(text.indexOf(way.text, way.start), way.text.size());
}

void AnswerDesk::copy() {
    QGuiApplication::clipboard()->setText(m_editor->value());
    m_session.say(tr("Copied"));
}

void AnswerDesk::removeAnswer(const AnswerId& id) {
    m_session.actAndSay(
        tr("Delete answer"), [&](Edit& edit) { edit.remove<Answer>(id); }, tr("Answer deleted"));
}

} // namespace ascent
