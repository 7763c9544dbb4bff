// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/rating_field.h"

#include "ui/widgets/paint.h"
#include "ui/widgets/plain_text.h"
#include "ui/widgets/tokens.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QSlider>

namespace ascent {

// A slider by nature: keyboard and screen reader know it as one, only the looks are ours.
class RatingDots final : public QSlider {
public:
    explicit RatingDots(QWidget* parent)
        : QSlider(Qt::Horizontal, parent) {
        setRange(0, 5);
        setPageStep(1);
        setMouseTracking(true);
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
        setFocusPolicy(Qt::StrongFocus);
    }
    QStringList words;
    bool locked = false;

    QSize sizeHint() const override {
        int widest = 0;
        for (const QString& word : words)
            widest = qMax(widest, fontMetrics().horizontalAdvance(word));
        return {5 * pitch + 2 * margin + (widest ? widest + gap::s : 0), qMax(28, fontMetrics().height() + 8)};
    }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent*) override {
        const Tones t = tones(palette());
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const int shown = m_under > 0 && !locked ? m_under : value();
        for (int i = 1; i <= 5; ++i) {
            const QPointF middle(margin + (i - 0.5) * pitch, height() / 2.0);
            const bool full = i <= shown;
            painter.setPen(QPen(full ? t.accent : t.quiet, 1.5));
            painter.setBrush(full ? t.accent : QColor(Qt::transparent));
            painter.drawEllipse(middle, 5.25, 5.25);
        }
        if (shown > 0 && shown <= words.size()) {
            painter.setPen(t.quiet);
            painter.drawText(rect().adjusted(margin + 5 * pitch + gap::s - 2, 0, 0, 0),
                             int(Qt::AlignVCenter | Qt::AlignLeft), words.at(shown - 1));
        }
    }
    void mousePressEvent(QMouseEvent* event) override {
        const int dot = dotAt(event->position().toPoint());
        if (locked || event->button() != Qt::LeftButton || dot == 0)
            return event->ignore();
        setFocus(Qt::MouseFocusReason);
        m_under = 0;
        pick(dot == value() ? 0 : dot);
    }
    void mouseMoveEvent(QMouseEvent* event) override {
        m_under = dotAt(event->position().toPoint());
        update();
    }
    void mouseReleaseEvent(QMouseEvent*) override {}
    void leaveEvent(QEvent*) override {
        m_under = 0;
        update();
    }
    void wheelEvent(QWheelEvent* event) override { event->ignore(); }
    void keyPressEvent(QKeyEvent* event) override {
        if (locked)
            return event->ignore();
        if (event->key() >= Qt::Key_0 && event->key() <= Qt::Key_5)
            return pick(event->key() - Qt::Key_0);
        if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)
            return pick(0);
        QSlider::keyPressEvent(event);
    }

private:
    static constexpr int pitch = 20, margin = fieldInset - 4;

    int dotAt(const QPoint& at) const {
        const int dot = (at.x() - margin) / pitch + 1;
        return at.x() < margin || dot > 5 ? 0 : dot;
    }
    void pick(int number) {
        if (number != value())
            setSliderPosition(number); // tells it as an action of the person, like a key
    }

    int m_under = 0;
};

RatingField::RatingField(QWidget* parent)
    : FieldWidget(parent)
    , m_dots(new RatingDots(this)) {
    auto* box = new QHBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->addWidget(m_dots);
    setInner(m_dots);
    setOneLine();
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    // Keys change the value after this signal, so that it is read one turn later by whoever asks then.
    connect(m_dots, &QSlider::actionTriggered, this, [this] {
        if (m_dots->sliderPosition() != m_dots->value())
            m_dots->setValue(m_dots->sliderPosition());
        m_dots->update();
        Q_EMIT edited();
    });
}

std::optional<int> RatingField::value() const {
    return m_dots->value() == 0 ? std::nullopt : std::optional(m_dots->value());
}

void RatingField::setValue(const std::optional<int>& value) {
    m_dots->setValue(value.value_or(0));
    m_dots->update();
}

void RatingField::setWords(const QStringList& words) {
    m_dots->words = words;
    m_dots->updateGeometry();
}

void RatingField::setName(const QString& name) {
    FieldWidget::setName(name);
    setPlainToolTip(m_dots, tr("%1: keys 1 to 5, 0 clears").arg(name));
}

void RatingField::setReadOnly(bool readOnly) {
    FieldWidget::setReadOnly(readOnly);
    m_dots->locked = readOnly;
}

} // namespace ascent
