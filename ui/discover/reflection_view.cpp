// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/discover/reflection_view.h"

#include "core/model/names.h"
#include "core/say/keep_line.h"
#include "ui/discover/answer_field.h"
#include "ui/discover/from_words.h"
#include "ui/discover/question_strip.h"
#include "ui/editing/convert.h"
#include "ui/editing/field_binding.h"
#include "ui/say/say_field.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/entry_list.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/list_and_page.h"
#include "ui/widgets/plain_text.h"
#include "ui/widgets/section.h"

#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

namespace ascent {

namespace {
/// As wide as the lines of the answer, so that the way on stands at their end.
constexpr int columnWidth = 592;

std::optional<ReflectionQuestion> questionIn(const Content& content, const QUuid& id) {
    const QList<ReflectionQuestion> questions = questionsOf(content);
    const auto at =
        std::find_if(questions.begin(), questions.end(), [&](const ReflectionQuestion& each) { return each.id == id; });
    return at == questions.end() ? std::nullopt : std::optional(*at);
}
} // namespace

ReflectionView::ReflectionView(Session& session, QWidget* parent)
    : Page(session, parent)
    , m_list(new EntryList(tr("Questions"), this)) {
    m_layout = new ListAndPage(m_list, makeEntry(), nullptr, this);
    m_layout->pane()->setColumnWidth(columnWidth);
    m_layout->setBackText(tr("All questions"));
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins({});
    box->addWidget(m_layout);
    if (!session.isReadOnly())
        m_list->setNewText(tr("Ask yourself something else"));
    m_list->setReadOnly(session.isReadOnly());
    m_list->setReorderable(true);
    connect(m_list, &EntryList::newAsked, this, &ReflectionView::newEntry);
    connect(m_list, &EntryList::chosen, this, &ReflectionView::choose);
    connect(m_list, &EntryList::entered, this, [this] { m_answer->setFocus(Qt::OtherFocusReason); });
    connect(m_list, &EntryList::removeAsked, this, &ReflectionView::remove);
    connect(m_list, &EntryList::moved, this, &ReflectionView::move);
    connect(&session, &Session::changed, this, [this](const Changes& changes) {
        if (changes.touches(EntityKind::Reflection) || changes.touches(EntityKind::Driver))
            refresh();
    });
    bindFields();
    refresh();
    const auto first = std::find_if(m_questions.begin(), m_questions.end(),
                                    [](const ReflectionQuestion& each) { return !each.isAnswered(); });
    m_list->setCurrent(first == m_questions.end() ? m_questions.constFirst().id : first->id);
}

QWidget* ReflectionView::makeEntry() {
    auto* entry = new QWidget(this);
    auto* box = new QVBoxLayout(entry);
    box->setContentsMargins({});
    box->setSpacing(gap::m);

    m_place = quietLabel({}, entry);
    m_place->setContentsMargins(fieldInset, 0, 0, 0);
    m_strip = new QuestionStrip(entry);
    box->addWidget(m_place);
    box->addWidget(m_strip);
    box->addSpacing(gap::s);

    m_asked = plainLabel({}, entry);
    m_asked->setWordWrap(true);
    m_asked->setContentsMargins(fieldInset, 0, 0, 0);
    setType(m_asked, TypeSize::Heading, true);
    box->addWidget(m_asked);
    m_own = new HeadingField(entry);
    m_own->setName(tr("Your question"));
    m_own->setPlaceholder(tr("What would you like to ask yourself?"));
    box->addWidget(m_own);
    m_prompt = quietLabel({}, entry);
    m_prompt->setContentsMargins(fieldInset, 0, 0, 0);
    box->addWidget(m_prompt);

    m_answer = new AnswerField(entry);
    m_answer->setPlaceholder(tr("Write as you would to a friend. Nobody else reads this."));
    box->addWidget(m_answer);
    box->addWidget(makeActions(entry));
    m_say = new SayField(session(), tr("How I'd say it in an interview"), entry);
    box->addWidget(m_say);
    box->addSpacing(gap::s);

    auto* way = new QHBoxLayout;
    m_back = quietButton(tr("Previous"), entry, QStringLiteral("chevron-left"));
    m_next = primaryButton({}, entry);
    setPlainToolTip(m_next, tr("Ctrl+Enter"));
    setPlainToolTip(m_back, tr("Ctrl+Shift+Enter"));
    connect(m_back, &QPushButton::clicked, this, [this] { go(-1); });
    connect(m_next, &QPushButton::clicked, this, [this] { go(1); });
    for (const auto& [keys, by] :
         {std::pair(Qt::CTRL | Qt::Key_Return, 1), std::pair(Qt::CTRL | Qt::SHIFT | Qt::Key_Return, -1)}) {
        auto* shortcut = new QShortcut(QKeySequence(keys), entry);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, [this, by = by] { go(by); });
    }
    way->addWidget(m_back);
    way->addStretch(1);
    way->addWidget(m_next);
    box->addLayout(way);
    box->addStretch(1);
    return entry;
}

QWidget* ReflectionView::makeActions(QWidget* parent) {
    auto* section = new Section(tr("Select words in your answer to make something of them"), parent);
    auto* row = new QWidget(section);
    auto* flow = new FlowLayout(row, gap::xs, gap::xs);
    const auto maker = [&](const QString& text, const QString& icon) {
        auto* button = quietButton(text, row, icon);
        button->setEnabled(false);
        flow->addWidget(button);
        m_makers.append(button);
        return button;
    };
    connect(maker(tr("A strength"), QStringLiteral("discover")), &QPushButton::clicked, this,
            [this] { makeStrength(session(), m_answer->selectedWords()); });
    connect(maker(tr("A value"), QStringLiteral("values")), &QPushButton::clicked, this,
            [this] { makeValue(session(), m_answer->selectedWords()); });
    m_driver = maker(tr("A driver"), QStringLiteral("heart"));
    connect(m_driver, &QPushButton::clicked, this, &ReflectionView::makeDriverOfWords);
    connect(maker(tr("An aspiration"), QStringLiteral("aspirations")), &QPushButton::clicked, this,
            [this] { makeAspiration(session(), m_answer->selectedWords()); });
    connect(m_answer, &AnswerField::selectionChanged, this, [this] {
        const bool any = !asName(m_answer->selectedWords()).isEmpty() && !session().isReadOnly();
        for (QPushButton* button : std::as_const(m_makers))
            button->setEnabled(any);
    });
    section->add(row);
    return section;
}

void ReflectionView::bindFields() {
    // The row of a built-in question exists only while it is answered, so that an empty workbook is empty.
    const auto found = [this] { return questionIn(content(), m_current); };
    FieldBinding::Target answer;
    answer.exists = [found] { return found().has_value(); };
    answer.show = [this, found] { m_answer->setValue(found()->answer); };
    answer.take = [this]() -> FieldBinding::Change {
        return [id = m_current, words = m_answer->value()](Edit& edit) {
            const auto asked = questionIn(edit.content(), id);
            if (!asked)
                return;
            if (!asked->row && !words.isEmpty())
                edit.add(Reflection{{}, 0, asked->key, words});
            else if (asked->row && words.isEmpty() && asked->isBuiltIn)
                edit.remove<Reflection>(*asked->row);
            else if (asked->row)
                edit.change<Reflection>(*asked->row, [&](Reflection& row) { row.answer = words; });
        };
    };
    answer.key = [this] { return QStringLiteral("reflection/%1/answer").arg(m_current.toString()); };
    FieldBinding::Target own;
    own.exists = [found] {
        const auto asked = found();
        return asked && asked->row && !asked->isBuiltIn;
    };
    own.show = [this, found] { m_own->setValue(found()->key); };
    own.take = [this]() -> FieldBinding::Change {
        return [id = m_current, words = m_own->value()](Edit& edit) {
            if (const auto asked = questionIn(edit.content(), id); asked && asked->row && !asked->isBuiltIn)
                edit.change<Reflection>(*asked->row, [&](Reflection& row) { row.question = asOwnQuestion(words); });
        };
    };
    own.key = [this] { return QStringLiteral("reflection/%1/question").arg(m_current.toString()); };
    m_bindings = {new FieldBinding(session(), m_answer, tr("Write answer"), std::move(answer)),
                  new FieldBinding(session(), m_own, tr("Edit question"), std::move(own))};
}

const ReflectionQuestion* ReflectionView::question() const {
    for (const ReflectionQuestion& each : m_questions)
        if (each.id == m_current)
            return &each;
    return nullptr;
}

void ReflectionView::refresh() {
    m_questions = questionsOf(content());
    QList<Entry> entries;
    for (const ReflectionQuestion& each : std::as_const(m_questions)) {
        Entry entry;
        entry.id = each.id;
        entry.title = each.text;
        entry.line = each.isAnswered() ? each.answer.simplified().left(120) : tr("Not answered yet");
        entry.mark = each.isAnswered() ? Mark::Done : Mark::Draft;
        entry.markWord = each.isAnswered() ? tr("Answered") : tr("Not answered yet");
        entries.append(entry);
    }
    m_list->setEntries(entries);
    if (!question())
        m_list->setCurrent(m_questions.constFirst().id);
    showQuestion();
}

void ReflectionView::choose(const QUuid& id) {
    for (FieldBinding* binding : std::as_const(m_bindings))
        binding->flush();
    m_current = id;
    for (FieldBinding* binding : std::as_const(m_bindings))
        binding->reload();
    m_layout->setEntryOpen(question() != nullptr);
    showQuestion();
}

void ReflectionView::showQuestion() {
    const ReflectionQuestion* asked = question();
    if (!asked)
        return;
    const int at = int(asked - m_questions.constData());
    int answered = 0;
    QList<bool> marks;
    for (const ReflectionQuestion& each : std::as_const(m_questions)) {
        answered += each.isAnswered();
        marks.append(each.isAnswered());
    }
    m_place->setText(tr("%1 of %2").arg(at + 1).arg(m_questions.size()) + tr(" · ") +
                     tr("%n answered", nullptr, answered));
    m_strip->showAnswers(marks, at);
    m_asked->setText(asked->text);
    m_asked->setVisible(asked->isBuiltIn);
    m_own->setVisible(!asked->isBuiltIn);
    const QString prompt = promptOf(*asked);
    m_prompt->setText(prompt);
    m_prompt->setVisible(!prompt.isEmpty());
    m_answer->setName(asked->text.isEmpty() ? tr("Answer") : tr("Answer to “%1”").arg(asked->text));
    const bool isSaid = asked->row && asked->isAnswered();
    m_say->show(isSaid ? lineFor(*asked->row, content()) : std::nullopt);
    m_say->setVisible(isSaid);
    m_back->setEnabled(at > 0);
    m_next->setEnabled(next().has_value());
    m_next->setText(asked->isAnswered() || !next() ? tr("Next question") : tr("Skip for now"));
}

std::optional<QUuid> ReflectionView::next() const {
    const ReflectionQuestion* asked = question();
    if (!asked)
        return {};
    const qsizetype at = asked - m_questions.constData();
    if (at + 1 < m_questions.size())
        return m_questions[at + 1].id;
    for (const ReflectionQuestion& each : m_questions)
        if (!each.isAnswered() && each.id != m_current)
            return each.id;
    return {};
}

void ReflectionView::go(int by) {
    flush();
    const ReflectionQuestion* asked = question();
    if (!asked)
        return;
    const qsizetype at = asked - m_questions.constData();
    if (by > 0 && next())
        m_list->setCurrent(*next());
    else if (by < 0 && at > 0)
        m_list->setCurrent(m_questions[at - 1].id);
    m_answer->setFocus(Qt::OtherFocusReason);
}

void ReflectionView::newEntry() {
    const Reflection made;
    if (!session().act(newText(), [&](Edit& edit) { edit.add(made); }))
        return;
    m_list->setCurrent(made.id.uuid());
    m_own->setFocus(Qt::OtherFocusReason);
}

bool ReflectionView::open(const Destination& to) {
    const auto id = entryIn<Reflection>(to);
    if (!id)
        return false;
    for (const ReflectionQuestion& each : std::as_const(m_questions))
        if (each.id == id->uuid() || each.row == id) {
            m_list->setCurrent(QUuid(each.id));
            return true;
        }
    return false;
}

void ReflectionView::remove(const QUuid& id) {
    flush();
    for (const ReflectionQuestion& each : QList(m_questions)) {
        if (each.id != id || !each.row)
            continue;
        const bool clears = each.isBuiltIn;
        session().actAndSay(
            clears ? tr("Delete answer") : tr("Delete question"),
            [&](Edit& edit) { edit.remove<Reflection>(*each.row); },
            clears ? tr("Answer deleted") : tr("Question deleted"));
    }
}

void ReflectionView::move(const QUuid& id, const QUuid& before) {
    // Built-in questions keep their order; one's own go among one's own.
    const auto own = ReflectionId::from(id);
    const Reflection* row = own ? content().reflections.find(*own) : nullptr;
    const bool toOwn = before.isNull() || content().reflections.find(before);
    if (row && toOwn)
        session().act(tr("Move question"),
                      [&](Edit& edit) { edit.moveBefore<Reflection>(*own, ReflectionId::from(before)); });
}

void ReflectionView::makeDriverOfWords() {
    const QString words = m_answer->selectedWords();
    if (const auto kind = driverIn(words)) {
        makeDriver(session(), *kind);
        return;
    }
    QMenu menu(this);
    for (const auto& [kind, token] : Tokens<DriverKind>::all) {
        QAction* action = menu.addAction(nameOf(kind));
        action->setEnabled(std::none_of(content().drivers.begin(), content().drivers.end(),
                                        [kind = kind](const Driver& each) { return each.kind == kind; }));
        connect(action, &QAction::triggered, this, [this, kind = kind] { makeDriver(session(), kind); });
    }
    menu.exec(m_driver->mapToGlobal(QPoint(0, m_driver->height())));
}

bool ReflectionView::focusFilter() {
    m_list->filter()->setFocus(Qt::ShortcutFocusReason);
    return true;
}

bool ReflectionView::leave() {
    return m_layout->backToList();
}

void ReflectionView::takeFocus() {
    m_answer->setFocus(Qt::OtherFocusReason);
}

} // namespace ascent
