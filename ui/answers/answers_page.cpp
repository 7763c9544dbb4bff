// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/answers/answers_page.h"

#include "core/questions/questions.h"
#include "ui/answers/answer_desk.h"
#include "ui/answers/answer_foot.h"
#include "ui/answers/consistency_panel.h"
#include "ui/answers/critic_panel.h"
#include "ui/answers/origin_panel.h"
#include "ui/answers/question_list.h"
#include "ui/answers/question_words.h"
#include "ui/answers/templates_view.h"
#include "ui/say/find_words.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/list_and_page.h"
#include "ui/widgets/section.h"
#include "ui/widgets/tokens.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedWidget>

#include <utility>

namespace ascent {

namespace {

constexpr int listWidth = 260, sideWidth = 288;
/// Below this the panel stands under the text instead of beside it.
constexpr int roomForSide = listWidth + sideWidth + 440;

bool holdsMatter(const Content& content) {
    return !content.aspirations.isEmpty() || !content.goals.isEmpty() || !content.strengths.isEmpty() ||
           !content.stories.isEmpty() || !content.roles.isEmpty() || !content.answers.isEmpty();
}

} // namespace

AnswersPage::AnswersPage(Session& session, QWidget* parent)
    : Page(session, parent)
    , m_draft(session)
    , m_stack(new QStackedWidget(this)) {
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->addWidget(m_stack);
    m_empty =
        new EmptyState(Drawing::Speech,
                       tr("Your answers are made of what you have entered: where you want to go, what you are good "
                          "at, what the role asks for."),
                       tr("Begin with where you want to go"), this);
    m_empty->setSecondAction(tr("Write an answer myself"));
    m_empty->setReadOnly(session.isReadOnly());
    m_writing = makeWritingView();
    m_templates = new TemplatesView(session, this);
    for (QWidget* each : {static_cast<QWidget*>(m_empty), m_writing, static_cast<QWidget*>(m_templates)})
        m_stack->addWidget(each);
    connectParts();
    m_questions->setRoles(content());
    m_questions->setReadOnly(session.isReadOnly());
    turnTo(firstRole(), builtInQuestions().constFirst().question);
    refresh();
}

QWidget* AnswersPage::makeWritingView() {
    auto* view = new QWidget(this);
    auto* row = new QHBoxLayout(view);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    m_questions = new QuestionList(view);
    m_questions->setFixedWidth(listWidth);
    row->addWidget(m_questions);
    m_listLine = hairline(view, Qt::Vertical);
    row->addWidget(m_listLine);

    m_column = new QWidget(view);
    auto* column = new QVBoxLayout(m_column);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gap::xl);
    m_desk = new AnswerDesk(session(), m_draft, m_column);
    column->addWidget(m_desk);
    auto* pane = new ReadingPane(m_column, view);
    pane->setColumnWidth(readableWidth(m_desk->editor()) + 2 * fieldInset);
    row->addWidget(pane, 1);
    m_sideLine = hairline(view, Qt::Vertical);
    row->addWidget(m_sideLine);

    m_side = new QWidget(view);
    auto* side = new QVBoxLayout(m_side);
    side->setContentsMargins(gap::m, gap::l, gap::m, gap::l);
    side->setSpacing(gap::xl);
    auto* critic = new Section(tr("As an interviewer hears it"), m_side);
    m_critic = new CriticPanel(critic);
    critic->add(m_critic);
    side->addWidget(critic);
    m_critic->setReadOnly(session().isReadOnly());
    m_together = new ConsistencyPanel(m_side);
    side->addWidget(m_together);
    m_origin = new OriginPanel(m_side);
    side->addWidget(m_origin);
    side->addStretch(1);
    m_sideScroll = new QScrollArea(view);
    m_sideScroll->setFrameShape(QFrame::NoFrame);
    m_sideScroll->setWidgetResizable(true);
    m_sideScroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_sideScroll->setFocusPolicy(Qt::NoFocus);
    m_sideScroll->setFixedWidth(sideWidth);
    m_sideScroll->setWidget(m_side);
    row->addWidget(m_sideScroll);
    return view;
}

void AnswersPage::connectParts() {
    connect(m_empty, &EmptyState::actionTriggered, this, [this] { Q_EMIT openRequested(Area::Aspirations); });
    connect(m_empty, &EmptyState::secondActionTriggered, this, [this] {
        m_startsAnyway = true;
        refresh();
        m_desk->editor()->setFocus(Qt::OtherFocusReason);
    });
    connect(m_questions, &QuestionList::roleChosen, this,
            [this](const std::optional<RoleId>& role) { turnTo(role, m_draft.question()); });
    connect(m_questions, &QuestionList::questionChosen, this,
            [this](const Question& question) { turnTo(m_draft.role(), question); });
    connect(m_questions, &QuestionList::wordsAsked, this, [this] {
        flush();
        FindWords(session(), m_draft.role(), window()).exec();
    });
    connect(m_questions, &QuestionList::usualAsked, this,
            [this](const Question& usual) { addQuestion(wordingOf(usual), usual); });
    connect(m_questions, &QuestionList::questionTyped, this, [this](const QString& words) { addQuestion(words, {}); });
    connect(m_questions, &QuestionList::removeAsked, this, &AnswersPage::removeQuestion);
    connect(m_questions, &QuestionList::templatesAsked, this, [this] { showTemplates(true); });
    connect(m_templates, &TemplatesView::left, this, [this] { showTemplates(false); });
    connect(m_desk, &AnswerDesk::judged, this, &AnswersPage::showJudgement);
    connect(m_desk, &AnswerDesk::answerAsked, this,
            [this](const AnswerId& id) { turnTo(m_draft.role(), m_draft.question(), id); });
    connect(m_desk, &AnswerDesk::entryAsked, this, &AnswersPage::openRequested);
    connect(m_desk, &AnswerDesk::printAsked, this, &AnswersPage::answersOnPaperRequested);
    connect(m_desk->foot(), &AnswerFoot::onlyTextAsked, this, &AnswersPage::showOnlyText);
    connect(m_desk->editor(), &AnswerEditor::cursorMoved, this, &AnswersPage::showHere);
    connect(m_critic, &CriticPanel::waveOffAsked, &m_draft, &AnswerDraft::waveOff);
    connect(m_critic, &CriticPanel::takeBackAsked, this,
            [this](const Finding& finding) { m_draft.takeBackNotHere(AnswerDraft::notHereLine(finding)); });
    connect(m_critic, &CriticPanel::wayOutAsked, m_desk, &AnswerDesk::take);
    connect(m_critic, &CriticPanel::placeAsked, m_desk->editor(), &AnswerEditor::selectPlace);
    connect(m_together, &ConsistencyPanel::placeAsked, m_desk->editor(), &AnswerEditor::selectPlace);
    connect(m_together, &ConsistencyPanel::answerAsked, this, [this](const AnswerId& id) { open(id); });
    connect(m_origin, &OriginPanel::lit, this, &AnswersPage::light);
    connect(m_origin, &OriginPanel::opened, this, [this](const Destination& to) {
        // What the role lacks is entered at the role itself.
        const auto* area = std::get_if<Area>(&to);
        if (area && *area == Area::Roles && m_draft.role())
            Q_EMIT openRequested(*m_draft.role());
        else
            Q_EMIT openRequested(to);
    });
    connect(&session(), &Session::changed, this, &AnswersPage::onChanged);
    addShortcuts();
}

std::optional<RoleId> AnswersPage::firstRole() const {
    // The next interview; without one, the first role that is still open.
    const Role* best = nullptr;
    for (const Role& each : content().roles)
        if (each.interviewAt && each.interviewAt->date() >= session().today() &&
            (!best || each.interviewAt < best->interviewAt))
            best = &each;
    for (const Role& each : content().roles)
        if (!best && each.stage != RoleStage::Closed)
            best = &each;
    return best ? std::optional(best->id) : std::nullopt;
}

void AnswersPage::turnTo(const std::optional<RoleId>& role, const Question& question,
                         const std::optional<AnswerId>& which) {
    m_questions->setQuestions(content(), role);
    m_questions->setCurrent(role, question);
    m_templates->setAsked(role, question);
    const double pace = m_draft.wordsPerMinute();
    m_draft.turnTo(question, role, which);
    if (m_draft.wordsPerMinute() != pace)
        m_states.forget(); // their seconds are those of the former pace
    refreshStates();
}

void AnswersPage::onChanged(const Changes& changes) {
    const bool onlyAnswers = !changes.everything && std::all_of(changes.rows.begin(), changes.rows.end(), [](auto& c) {
        return c.entity == EntityKind::Answer || c.entity == EntityKind::AnswerVersion;
    });
    if (!onlyAnswers)
        m_states.forget();
    if (m_draft.role() && !content().roles.find(m_draft.role()))
        turnTo(firstRole(), m_draft.question());
    if (changes.touches(EntityKind::Role))
        m_questions->setRoles(content());
    if (changes.touches(EntityKind::OwnQuestion)) {
        // The open question may be gone: deleted here, or its making undone.
        const Question open = m_draft.question();
        if (!isBuiltIn(open) && !ownQuestion(open, content()))
            turnTo(m_draft.role(), builtInQuestions().constFirst().question);
        m_questions->setQuestions(content(), m_draft.role());
    }
    m_questions->setCurrent(m_draft.role(), m_draft.question());
    if (isVisible())
        refresh();
    else
        m_stale = true;
}

void AnswersPage::refresh() {
    if (m_stack->currentWidget() != m_templates)
        m_stack->setCurrentWidget(holdsMatter(content()) || m_startsAnyway ? m_writing : m_empty);
    refreshStates();
}

void AnswersPage::refreshStates() {
    for (const Question& each : m_questions->questions())
        m_questions->setState(
            each, m_states.stateOf(content(), each, m_draft.role(), session().today(), m_draft.wordsPerMinute()));
}

void AnswersPage::showJudgement(const Judgement& said) {
    m_critic->setCritique(said.critique, said.ways);
    m_critic->setWavedOff(said.wavedOff);
    const Answer* open = m_draft.answer();
    m_together->show(content(), open ? std::optional(open->id) : std::nullopt, session().today());
    m_sentences = sentenceRanges(said.text);
    m_spans = m_draft.origin(said.text);
    m_origin->setSpans(content(), m_spans, !said.text.trimmed().isEmpty());
    if (const auto made = m_draft.proposal())
        m_origin->setGaps(content(), made->leftOut, made->missing);
    else
        m_origin->setGaps(content(), {}, {});
    showHere();
}

void AnswersPage::showHere() {
    QSet<QUuid> here;
    if (m_desk->editor()->isActive()) {
        const SentenceRange at = sentenceAt(m_sentences, m_desk->editor()->cursorPosition());
        for (const AnswerSpan& each : std::as_const(m_spans))
            if (each.start < at.end() && each.start + each.length > at.start)
                here.insert(placeOf(content(), each.entity, each.id).id);
    }
    m_origin->setHere(here);
    m_critic->setHere(m_desk->editor()->isActive() ? m_desk->editor()->remarkPosition() : -1);
}

void AnswersPage::addShortcuts() {
    const auto key = [this](const QKeySequence& keys, auto does) {
        auto* shortcut = new QShortcut(keys, m_writing);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, does);
    };
    key(Qt::Key_F8, [this] { goToRemark(true); });
    key(Qt::SHIFT | Qt::Key_F8, [this] { goToRemark(false); });
    key(Qt::Key_F9, [this] {
        if (!m_critic->useWayOutAt(m_desk->editor()->remarkPosition()) && !m_desk->editor()->suggest())
            session().say(tr("There are no words to put in here"));
    });
    key(Qt::Key_F11, [this] { showOnlyText(!m_onlyText); });
    key(Qt::SHIFT | Qt::Key_F9, [this] {
        if (!m_critic->waveOffAt(m_desk->editor()->remarkPosition()))
            session().say(tr("There is no remark here"));
    });
}

void AnswersPage::goToRemark(bool forward) {
    // What was just typed is looked at first.
    m_desk->judge();
    if (!m_desk->editor()->goToRemark(forward))
        return session().say(tr("There is no remark on any word"));
    QWidget* remark = m_critic->setHere(m_desk->editor()->remarkPosition());
    if (remark && m_sideBeside && !m_onlyText)
        m_sideScroll->ensureWidgetVisible(remark, 0, gap::l);
    else if (remark) // the list is out of sight, far below the text
        session().say(remark->accessibleName());
}

void AnswersPage::showOnlyText(bool only) {
    if (only == m_onlyText)
        return;
    m_onlyText = only;
    m_desk->foot()->setOnlyText(only);
    m_questions->setVisible(!only);
    m_listLine->setVisible(!only);
    m_side->setVisible(!only);
    m_sideScroll->setVisible(!only && m_sideBeside);
    m_sideLine->setVisible(!only && m_sideBeside);
    m_desk->editor()->setFocus(Qt::OtherFocusReason);
}

void AnswersPage::light(const QUuid& entry) {
    QList<TextMark> lit;
    for (const SentenceRange& sentence : std::as_const(m_sentences)) {
        const bool speaks = std::any_of(m_spans.begin(), m_spans.end(), [&](const AnswerSpan& each) {
            return each.start < sentence.end() && each.start + each.length > sentence.start &&
                   placeOf(content(), each.entity, each.id).id == entry;
        });
        if (speaks && !entry.isNull())
            lit.append({TextMark::Kind::Lit, sentence.start, sentence.length, {}});
    }
    m_desk->editor()->setLit(lit);
}

void AnswersPage::showTemplates(bool show) {
    flush();
    m_stack->setCurrentWidget(show ? static_cast<QWidget*>(m_templates) : m_writing);
    if (show)
        m_templates->setAsked(m_draft.role(), m_draft.question());
    else
        refresh();
    takeFocus();
}

QString AnswersPage::newText() const {
    return m_stack->currentWidget() == m_templates ? tr("New template") : tr("New question");
}

void AnswersPage::newEntry() {
    if (m_stack->currentWidget() == m_templates)
        return m_templates->newEntry();
    m_stack->setCurrentWidget(m_writing); // who adds a question has begun
    m_startsAnyway = true;
    m_questions->addQuestion();
}

void AnswersPage::addQuestion(const QString& words, const Question& like) {
    OwnQuestion question;
    question.text = words.simplified();
    question.like = like;
    if (m_draft.role() && like.isEmpty())
        question.role = m_draft.role(); // in one's own words it is this employer's; the usual ones come everywhere
    session().act(tr("New question"), [&](Edit& edit) { edit.add(question); });
    if (content().questions.find(question.id))
        turnTo(m_draft.role(), questionOf(question));
    m_questions->focusList();
}

void AnswersPage::removeQuestion(const Question& question) {
    const OwnQuestion* own = ownQuestion(question, content());
    if (!own)
        return;
    flush();
    const OwnQuestionId id = own->id;
    session().act(tr("Delete question"), [&](Edit& edit) {
        QList<AnswerId> answers; // they answer nothing that is asked any more
        for (const Answer& answer : edit.content().answers)
            if (answer.question == question)
                answers.append(answer.id);
        for (const AnswerId& each : answers)
            edit.remove<Answer>(each);
        edit.remove<OwnQuestion>(id);
    });
}

bool AnswersPage::open(const Destination& to) {
    if (entryIn<Template>(to)) {
        showTemplates(true);
        return m_templates->open(to);
    }
    if (const auto* answers = std::get_if<AnswersFor>(&to)) {
        if (answers->role && !content().roles.find(*answers->role))
            return false;
        showTemplates(false);
        turnTo(answers->role, builtInQuestions().constFirst().question);
        return true;
    }
    if (const OwnQuestion* own = content().questions.find(entryIn<OwnQuestion>(to))) {
        showTemplates(false);
        turnTo(own->role ? own->role : m_draft.role(), questionOf(*own));
        return true;
    }
    const Answer* answer = content().answers.find(entryIn<Answer>(to));
    if (!answer)
        return false;
    showTemplates(false);
    turnTo(answer->role, answer->question, answer->id);
    m_desk->editor()->setFocus(Qt::OtherFocusReason);
    return true;
}

bool AnswersPage::leave() {
    if (m_stack->currentWidget() == m_templates) {
        if (!m_templates->leave())
            showTemplates(false);
        return true;
    }
    if (m_desk->dismissProposal())
        return true;
    const bool wasOnly = m_onlyText;
    showOnlyText(false);
    return wasOnly;
}

void AnswersPage::takeFocus() {
    if (m_stack->currentWidget() == m_templates)
        m_templates->takeFocus();
    else if (m_stack->currentWidget() == m_empty)
        m_empty->setFocus(Qt::OtherFocusReason);
    else
        m_questions->focusList();
}

void AnswersPage::showEvent(QShowEvent* event) {
    if (std::exchange(m_stale, false))
        refresh();
    Page::showEvent(event);
}

void AnswersPage::resizeEvent(QResizeEvent* event) {
    Page::resizeEvent(event);
    placeSide();
}

void AnswersPage::placeSide() {
    const bool beside = width() >= roomForSide;
    if (beside == m_sideBeside)
        return;
    m_sideBeside = beside;
    if (beside) {
        m_column->layout()->removeWidget(m_side);
        m_sideScroll->setWidget(m_side);
    } else {
        m_sideScroll->takeWidget();
        m_column->layout()->addWidget(m_side);
    }
    // Under the text the panel shares its left edge.
    m_side->layout()->setContentsMargins(beside ? gap::m : 0, gap::l, beside ? gap::m : 0, gap::l);
    m_side->setVisible(!m_onlyText);
    m_sideScroll->setVisible(beside && !m_onlyText);
    m_sideLine->setVisible(beside && !m_onlyText);
}

} // namespace ascent
