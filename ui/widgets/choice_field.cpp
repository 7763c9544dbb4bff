// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/choice_field.h"

#include "ui/widgets/paint.h"
#include "ui/widgets/plain_text.h"
#include "ui/widgets/tokens.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

namespace ascent {

ChoiceField::ChoiceField(QWidget* parent)
    : FieldWidget(parent)
    , m_combo(new QComboBox(this))
    , m_label(plainLabel({}, this)) {
    m_combo->setFrame(false);
    m_combo->setFocusPolicy(Qt::StrongFocus);
    m_combo->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_combo->setMaxVisibleItems(14);
    m_label->setBuddy(m_combo);
    m_label->hide();
    auto* box = new QHBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->addWidget(m_combo);
    setInner(m_combo);
    setOneLine();
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(m_combo, &QComboBox::activated, this, [this] {
        Q_EMIT edited();
        Q_EMIT committed();
    });
}

void ChoiceField::addChoice(const QString& token, const QString& text) {
    m_combo->addItem(text, token);
}

void ChoiceField::clearChoices() {
    m_combo->clear();
}

QString ChoiceField::value() const {
    return m_combo->currentData().toString();
}

void ChoiceField::setValue(const QString& token) {
    int at = -1;
    for (int i = 0; i < m_combo->count() && at < 0; ++i)
        if (m_combo->itemData(i).toString() == token)
            at = i;
    if (at != m_combo->currentIndex())
        m_combo->setCurrentIndex(at);
}

void ChoiceField::setName(const QString& name) {
    FieldWidget::setName(name);
    m_label->setText(name);
}

void ChoiceField::setReadOnly(bool readOnly) {
    FieldWidget::setReadOnly(readOnly);
    m_combo->setEnabled(!readOnly);
}

bool ChoiceField::eventFilter(QObject* watched, QEvent* event) {
    // Scrolling the page must not change what was chosen.
    if (event->type() == QEvent::Wheel) {
        event->ignore();
        return true;
    }
    return FieldWidget::eventFilter(watched, event);
}

namespace {

class Segment final : public QAbstractButton {
public:
    explicit Segment(const QString& text, QWidget* parent)
        : QAbstractButton(parent) {
        setText(text);
        setCheckable(true);
        setAttribute(Qt::WA_Hover);
        setFocusPolicy(Qt::StrongFocus);
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }
    QSize sizeHint() const override {
        const QFontMetrics metrics(typeFont(TypeSize::Body, true));
        return {metrics.horizontalAdvance(text()) + 24, metrics.height() + 10};
    }

protected:
    void paintEvent(QPaintEvent*) override {
        const Tones t = tones(palette());
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QRectF inside = QRectF(rect()).adjusted(2, 2, -2, -2);
        if (isChecked() || underMouse()) {
            painter.setPen(t.highContrast && isChecked() ? QPen(t.accent) : QPen(Qt::NoPen));
            painter.setBrush(isChecked() ? t.tint : t.hover);
            painter.drawRoundedRect(inside, fieldRadius - 1, fieldRadius - 1);
        }
        painter.setFont(typeFont(TypeSize::Body, isChecked()));
        painter.setPen(palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, QPalette::WindowText));
        painter.drawText(rect(), Qt::AlignCenter | Qt::TextShowMnemonic, text());
        if (hasFocus())
            paintFocusRing(&painter, rect(), palette(), fieldRadius);
    }
};

} // namespace

SegmentedField::SegmentedField(QWidget* parent)
    : FieldWidget(parent)
    , m_row(new QHBoxLayout(this))
    , m_group(new QButtonGroup(this)) {
    // In by the inset of text, so that the frame stands under the label and not beside it.
    m_row->setContentsMargins(fieldInset, 0, 0, 0);
    m_row->setSpacing(0);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(m_group, &QButtonGroup::buttonClicked, this, [this] {
        Q_EMIT edited();
        Q_EMIT committed();
    });
}

void SegmentedField::addChoice(const QString& token, const QString& text) {
    auto* segment = new Segment(text, this);
    m_tokens.insert(segment, token);
    m_group->addButton(segment);
    m_row->addWidget(segment);
    watch(segment);
    connect(segment, &QAbstractButton::toggled, this, &SegmentedField::setTabStop);
    setTabStop();
}

/// Tab comes to what is chosen; the arrows lead on from there.
void SegmentedField::setTabStop() {
    QAbstractButton* stop = m_group->checkedButton() ? m_group->checkedButton() : m_group->buttons().constFirst();
    for (QAbstractButton* button : m_group->buttons())
        button->setFocusPolicy(button == stop ? Qt::StrongFocus : Qt::ClickFocus);
    setFocusProxy(stop);
}

QString SegmentedField::value() const {
    return m_tokens.value(m_group->checkedButton());
}

void SegmentedField::setValue(const QString& token) {
    if (m_group->checkedButton() && value() == token)
        return;
    // An exclusive group never lets go of its last checked button by itself.
    m_group->setExclusive(false);
    for (auto it = m_tokens.cbegin(); it != m_tokens.cend(); ++it)
        it.key()->setChecked(it.value() == token);
    m_group->setExclusive(true);
    setTabStop();
}

void SegmentedField::setReadOnly(bool readOnly) {
    FieldWidget::setReadOnly(readOnly);
    for (QAbstractButton* button : m_group->buttons())
        button->setEnabled(!readOnly);
}

void SegmentedField::paintEvent(QPaintEvent*) {
    const Tones t = tones(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(t.line);
    painter.drawRoundedRect(QRectF(layout()->contentsRect()).adjusted(0.5, 0.5, -0.5, -0.5), fieldRadius + 1,
                            fieldRadius + 1);
}

} // namespace ascent
