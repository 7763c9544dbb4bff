// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/answers/question_list.h"

#include "core/questions/questions.h"
#include "ui/answers/question_words.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/choice_field.h"
#include "ui/widgets/pick_list.h"
#include "ui/widgets/plain_text.h"
#include "ui/widgets/popup.h"
#include "ui/widgets/section.h"
#include "ui/widgets/tokens.h"

#include <QAction>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QStyle>
#include <QVBoxLayout>

namespace ascent {

/// One question: its words in full, however many lines they take, and the state below.
class QuestionList::Row final : public QAbstractButton {
public:
    Row(const Question& asked, const QString& words, QWidget* parent)
        : QAbstractButton(parent)
        , question(asked) {
        setText(words);
        setCheckable(true);
        setAutoExclusive(true);
        setAttribute(Qt::WA_Hover);
        setFocusPolicy(Qt::StrongFocus);
        QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
        policy.setHeightForWidth(true);
        setSizePolicy(policy);
    }

    const Question question;
    QuestionState state;

    void show(const QuestionState& now) {
        if (now == state)
            return;
        state = now;
        setAccessibleName(text() + QStringLiteral(", ") + state.line);
        setAccessibleDescription(state.markWord);
        setPlainToolTip(this, state.markWord);
        update();
    }

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override {
        const QFontMetrics body(typeFont(TypeSize::Body)), small(typeFont(TypeSize::Small));
        const int words =
            body.boundingRect(QRect(0, 0, width - textLeft - gap::m, 1000), Qt::TextWordWrap, text()).height();
        return words + 2 + small.height() + 2 * gap::s;
    }
    QSize sizeHint() const override { return {260, heightForWidth(260)}; }
    QSize minimumSizeHint() const override { return {160, heightForWidth(260)}; }

protected:
    void paintEvent(QPaintEvent*) override {
        const Tones t = tones(palette());
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QRect all = rect().adjusted(gap::s, 1, -gap::s, -1);
        if (isChecked() || underMouse()) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(isChecked() ? t.tint : t.hover);
            painter.drawRoundedRect(all, fieldRadius, fieldRadius);
        }
        const auto mirrored = [&](const QRect& part) { return QStyle::visualRect(layoutDirection(), rect(), part); };
        const QFont body = typeFont(TypeSize::Body), small = typeFont(TypeSize::Small);
        const QFontMetrics bodyMetrics(body), smallMetrics(small);
        QRect words(textLeft, gap::s, width() - textLeft - gap::m, height() - 2 * gap::s - smallMetrics.height() - 2);
        paintMark(&painter, mirrored(QRect(gap::l, gap::s, 16, bodyMetrics.height())), state.mark, palette());
        const int align = int(Qt::AlignTop | (layoutDirection() == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft));
        painter.setFont(body);
        painter.setPen(palette().color(QPalette::Active, QPalette::WindowText));
        painter.drawText(mirrored(words), align | Qt::TextWordWrap, text());
        painter.setFont(small);
        // Quiet letters on the tint of the chosen row would be too faint.
        painter.setPen(isChecked() ? palette().color(QPalette::Active, QPalette::WindowText) : t.quiet);
        painter.drawText(mirrored(QRect(words.left(), words.bottom() + 3, words.width(), smallMetrics.height())), align,
                         smallMetrics.elidedText(state.line, Qt::ElideRight, words.width()));
        if (hasFocus())
            paintFocusRing(&painter, all, palette(), fieldRadius);
    }

private:
    static constexpr int textLeft = gap::l + 16 + gap::s;
};

QuestionList::QuestionList(QWidget* parent)
    : QWidget(parent)
    , m_role(new ChoiceField(this)) {
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins(0, gap::l, 0, gap::s);
    box->setSpacing(0);
    QLabel* title = headingLabel(tr("Answers"), this);
    title->setContentsMargins(gap::l, 0, gap::l, gap::m);
    box->addWidget(title);
    auto* role = new QWidget(this);
    auto* roleBox = new QVBoxLayout(role);
    roleBox->setContentsMargins(gap::s, 0, gap::s, gap::l);
    m_role->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    roleBox->addWidget(new Section(tr("For the role"), m_role, role));
    box->addWidget(role);
    // More questions than fit can be scrolled to.
    auto* scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* rows = new QWidget(scroll);
    auto* rowsBox = new QVBoxLayout(rows);
    rowsBox->setContentsMargins({});
    rowsBox->setSpacing(0);
    m_list = new QVBoxLayout;
    m_list->setSpacing(0);
    rowsBox->addLayout(m_list);
    m_add = quietButton(tr("Add a question"), rows, QStringLiteral("plus"));
    connect(m_add, &QPushButton::clicked, this, &QuestionList::addQuestion);
    auto* addLine = new QHBoxLayout;
    addLine->setContentsMargins(gap::s, gap::xs, gap::s, gap::s);
    addLine->addWidget(m_add);
    addLine->addStretch(1);
    rowsBox->addLayout(addLine);
    rowsBox->addStretch(1);
    scroll->setWidget(rows);
    box->addWidget(scroll, 1);
    auto* templates = quietButton(tr("Templates"), this, QStringLiteral("edit"));
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(gap::s, 0, gap::s, 0);
    auto* words = m_words = quietButton(tr("Find your words"), this, QStringLiteral("answers"));
    setPlainToolTip(words, tr("Goes through what your answers speak of and asks how you would say it"));
    connect(words, &QPushButton::clicked, this, &QuestionList::wordsAsked);
    foot->addWidget(words);
    foot->addStretch(1);
    foot->addWidget(templates);
    box->addLayout(foot);
    connect(templates, &QPushButton::clicked, this, &QuestionList::templatesAsked);
    connect(m_role, &FieldWidget::edited, this, [this] { Q_EMIT roleChosen(RoleId::parse(m_role->value())); });
}

QuestionList::Row* QuestionList::makeRow(const Question& question, const QString& words, bool own) {
    auto* row = new Row(question, words, m_add->parentWidget());
    connect(row, &QAbstractButton::toggled, this, [this, row](bool on) {
        if (on)
            Q_EMIT questionChosen(row->question);
    });
    connect(row, &QAbstractButton::clicked, this, [row] { row->setFocus(Qt::OtherFocusReason); });
    if (own && !m_readOnly) {
        row->setContextMenuPolicy(Qt::ActionsContextMenu);
        auto* remove = new QAction(tr("Delete question"), row);
        remove->setShortcut(QKeySequence::Delete);
        remove->setShortcutContext(Qt::WidgetShortcut);
        row->addAction(remove);
        connect(remove, &QAction::triggered, this, [this, row] { Q_EMIT removeAsked(row->question); });
    }
    return row;
}

void QuestionList::setQuestions(const Content& content, const std::optional<RoleId>& role) {
    const QList<Question> wanted = questionsFor(content, role);
    m_taken.clear();
    for (const OwnQuestion& each : content.questions)
        if (!each.role || each.role == role)
            m_taken.insert(each.like);
    const bool same =
        wanted.size() == m_rows.size() &&
        std::equal(wanted.begin(), wanted.end(), m_rows.begin(), [&](const Question& each, const Row* row) {
            return each == row->question && wordingOf(each, content) == row->text();
        });
    if (same)
        return;
    QHash<Question, QuestionState> states;
    for (Row* row : std::as_const(m_rows)) {
        states.insert(row->question, row->state);
        m_list->removeWidget(row);
        row->hide();
        row->deleteLater(); // it may be the one whose menu is open
    }
    m_rows.clear();
    QWidget* before = nullptr;
    for (const Question& each : wanted) {
        Row* row = makeRow(each, wordingOf(each, content), ownQuestion(each, content) != nullptr);
        m_list->addWidget(row);
        row->show(states.value(each));
        if (before)
            setTabOrder(before, row);
        before = row;
        m_rows.append(row);
    }
    setTabOrder(before, m_add);
}

QList<Question> QuestionList::questions() const {
    QList<Question> questions;
    for (const Row* row : m_rows)
        questions.append(row->question);
    return questions;
}

void QuestionList::setReadOnly(bool readOnly) {
    m_readOnly = readOnly;
    m_add->setVisible(!readOnly);
    m_words->setVisible(!readOnly);
}

void QuestionList::addQuestion() {
    auto* popup = new QFrame(this, Qt::Popup);
    popup->setAttribute(Qt::WA_DeleteOnClose);
    popup->setFrameShape(QFrame::NoFrame);
    auto* box = new QVBoxLayout(popup);
    box->setContentsMargins({});
    auto* list = new PickList(popup);
    list->setName(tr("Question"));
    list->setPlaceholder(tr("Type a question, or choose a usual one"));
    list->setCreates(true);
    QList<Pick> picks;
    for (const QuestionPlan& each : usualQuestions())
        if (!m_taken.contains(each.question))
            picks.append({each.question.token(), each.wording, {}, {}});
    list->setPicks(picks);
    box->addWidget(list);
    connect(list, &PickList::picked, this, [this, popup](const QString& key) {
        popup->close();
        Q_EMIT usualAsked(Question(key));
    });
    connect(list, &PickList::created, this, [this, popup](const QString& words) {
        popup->close();
        Q_EMIT questionTyped(words);
    });
    connect(list, &PickList::left, popup, &QWidget::close);
    popup->resize(qMax(420, width()), 360);
    showPopup(popup, QRect(m_add->mapToGlobal(QPoint()), m_add->size()));
    list->start();
}

void QuestionList::setRoles(const Content& content) {
    const QString now = m_role->value();
    m_role->clearChoices();
    m_roleNames.clear();
    for (const Role& role : content.roles) {
        m_role->addChoice(role.id.toString(), roleName(role));
        m_roleNames.insert(role.id, roleName(role));
    }
    m_role->addNone(tr("Any role"));
    m_role->setValue(now);
}

void QuestionList::setCurrent(const std::optional<RoleId>& role, const Question& question) {
    m_role->setValue(role ? role->toString() : QString());
    setPlainToolTip(m_role, role ? m_roleNames.value(*role) : QString());
    for (Row* row : m_rows)
        if (row->question == question) {
            const QSignalBlocker quiet(row);
            row->setChecked(true);
        }
}

void QuestionList::setState(const Question& question, const QuestionState& state) {
    for (Row* row : m_rows)
        if (row->question == question)
            row->show(state);
}

QuestionState QuestionList::state(const Question& question) const {
    for (const Row* row : m_rows)
        if (row->question == question)
            return row->state;
    return {};
}

void QuestionList::focusList() {
    for (Row* row : m_rows)
        if (row->isChecked())
            row->setFocus(Qt::OtherFocusReason);
}

} // namespace ascent
