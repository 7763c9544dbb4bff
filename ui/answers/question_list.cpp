// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/answers/question_list.h"

#include "core/questions/questions.h"
#include "ui/answers/question_words.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/choice_field.h"
#include "ui/widgets/plain_text.h"
#include "ui/widgets/section.h"
#include "ui/widgets/tokens.h"

#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

namespace ascent {

/// One question: its words in full, however many lines they take, and the state below.
class QuestionList::Row final : public QAbstractButton {
public:
    Row(const QuestionPlan& plan, QWidget* parent)
        : QAbstractButton(parent)
        , question(plan.question) {
        setText(plan.wording);
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
    for (const QuestionPlan& plan : builtInQuestions()) {
        auto* row = new Row(plan, this);
        box->addWidget(row);
        m_rows.append(row);
        connect(row, &QAbstractButton::toggled, this, [this, row](bool on) {
            if (on)
                Q_EMIT questionChosen(row->question);
        });
        connect(row, &QAbstractButton::clicked, this, [row] { row->setFocus(Qt::OtherFocusReason); });
    }
    box->addStretch(1);
    auto* templates = quietButton(tr("Templates"), this, QStringLiteral("edit"));
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(gap::s, 0, gap::s, 0);
    foot->addWidget(templates);
    foot->addStretch(1);
    box->addLayout(foot);
    connect(templates, &QPushButton::clicked, this, &QuestionList::templatesAsked);
    connect(m_role, &FieldWidget::edited, this, [this] { Q_EMIT roleChosen(RoleId::parse(m_role->value())); });
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
