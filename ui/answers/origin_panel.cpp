// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/answers/origin_panel.h"

#include "core/model/names.h"
#include "ui/answers/question_words.h"
#include "ui/widgets/plain_text.h"
#include "ui/widgets/row_button.h"
#include "ui/widgets/section.h"
#include "ui/widgets/tokens.h"

#include <QAbstractButton>
#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

namespace ascent {

/// An entry behind the text: a chip as wide as the panel, with what it is in quiet letters.
class OriginPanel::Origin final : public QAbstractButton {
public:
    explicit Origin(QWidget* parent)
        : QAbstractButton(parent) {
        setAttribute(Qt::WA_Hover);
        setFocusPolicy(Qt::StrongFocus);
        setCursor(Qt::PointingHandCursor);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }

    EntityKind kind = EntityKind::Goal;
    QUuid id;

    void show(EntityKind itsKind, const QUuid& itsId, const QString& name) {
        kind = itsKind;
        id = itsId;
        setPlainText(this, name);
        m_what = nameOf(kind);
        if (!m_what.isEmpty())
            m_what[0] = m_what[0].toUpper();
        setPlainToolTip(this, OriginPanel::tr("Open “%1”").arg(name));
        setAccessibleName(m_what + QStringLiteral(": ") + name);
        update();
    }
    void setHere(bool here) {
        if (here == m_isHere)
            return;
        m_isHere = here;
        setAccessibleDescription(here ? OriginPanel::tr("Behind this sentence") : QString());
        update();
    }
    QSize sizeHint() const override {
        return {200, QFontMetrics(typeFont(TypeSize::Body)).height() +
                         QFontMetrics(typeFont(TypeSize::Small)).height() + 11};
    }

protected:
    void paintEvent(QPaintEvent*) override {
        const Tones t = tones(palette());
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        if (m_isHere || underMouse()) {
            painter.setBrush(m_isHere ? t.tint : t.hover);
            painter.drawRoundedRect(rect(), fieldRadius, fieldRadius);
        }
        if (m_isHere) {
            // A bar beside the tint: the state can be seen without colour.
            painter.setBrush(t.accent);
            painter.drawRoundedRect(QStyle::visualRect(layoutDirection(), rect(), QRect(0, 6, 3, height() - 12)), 1.5,
                                    1.5);
        }
        const QFont small = typeFont(TypeSize::Small), body = typeFont(TypeSize::Body);
        const QFontMetrics smallMetrics(small), bodyMetrics(body);
        const QColor text = palette().color(QPalette::Active, QPalette::WindowText);
        const auto line = [&](int top, const QFont& font, const QFontMetrics& metrics, const QColor& color,
                              const QString& words) {
            const QRect place(fieldInset, top, width() - 2 * fieldInset, metrics.height());
            painter.setFont(font);
            painter.setPen(color);
            painter.drawText(QStyle::visualRect(layoutDirection(), rect(), place),
                             int(Qt::AlignVCenter | Qt::AlignLeft),
                             metrics.elidedText(words, Qt::ElideRight, place.width()));
        };
        line(5, small, smallMetrics, m_isHere ? text : t.quiet, m_what);
        line(6 + smallMetrics.height(), body, bodyMetrics, text, this->text().simplified());
        if (hasFocus())
            paintFocusRing(&painter, rect(), palette(), fieldRadius);
    }
    void keyPressEvent(QKeyEvent* event) override {
        if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
            return click();
        QAbstractButton::keyPressEvent(event);
    }

private:
    QString m_what;
    bool m_isHere = false;
};

OriginPanel::OriginPanel(QWidget* parent)
    : QWidget(parent)
    , m_words(quietLabel({}, this))
    , m_list(new QVBoxLayout)
    , m_gaps(new QWidget(this))
    , m_gapList(nullptr) {
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(gap::xl);
    auto* origin = new Section(tr("Where it comes from"), this);
    m_words->setContentsMargins(fieldInset, 0, 0, 0);
    origin->add(m_words);
    m_list->setContentsMargins(0, gap::xs, 0, 0);
    m_list->setSpacing(2);
    origin->add(m_list);
    box->addWidget(origin);
    auto* gapBox = new QVBoxLayout(m_gaps);
    gapBox->setContentsMargins(0, 0, 0, 0);
    auto* gaps = new Section(tr("Not in it"), m_gaps);
    m_gapList = new QVBoxLayout;
    m_gapList->setContentsMargins(0, gap::xs, 0, 0);
    m_gapList->setSpacing(0);
    gaps->add(m_gapList);
    gapBox->addWidget(gaps);
    box->addWidget(m_gaps);
    m_gaps->hide();
}

void OriginPanel::setSpans(const Content& content, const QList<AnswerSpan>& spans, bool written) {
    struct Source {
        EntryPlace place;
        QString name;
    };
    QList<Source> sources;
    QSet<QUuid> seen;
    for (const AnswerSpan& each : spans) {
        const EntryPlace place = placeOf(content, each.entity, each.id);
        const QString name = entryName(content, place.kind, place.id);
        if (name.isEmpty() || seen.contains(place.id))
            continue;
        seen.insert(place.id);
        sources.append({place, name});
    }
    while (m_origins.size() > sources.size()) {
        Origin* gone = m_origins.takeLast();
        m_list->removeWidget(gone);
        gone->hide();
        gone->deleteLater();
    }
    while (m_origins.size() < sources.size()) {
        auto* made = new Origin(this);
        made->installEventFilter(this);
        connect(made, &QAbstractButton::clicked, this, [this, made] {
            if (const auto to = EntityRef::from(made->kind, made->id))
                Q_EMIT opened(*to);
        });
        m_origins.append(made);
        m_list->addWidget(made);
        made->setVisible(true);
    }
    for (qsizetype at = 0; at < sources.size(); ++at) {
        m_origins[at]->show(sources[at].place.kind, sources[at].place.id, sources[at].name);
        m_origins[at]->setHere(m_here.contains(sources[at].place.id));
    }
    m_words->setText(!sources.isEmpty() ? QString()
                     : written          ? tr("These words are your own.")
                                        : tr("Compose, and the entries behind each sentence stand here."));
    m_words->setVisible(sources.isEmpty());
}

void OriginPanel::setGaps(const Content& content, const QList<LeftOut>& leftOut, const QList<AnswerPart>& missing) {
    struct Gap {
        QString title, line;
        EntryPlace place;
        std::optional<Area> area;
    };
    QList<Gap> gaps;
    QStringList shown;
    for (const AnswerPart each : missing) {
        const MissingPart part = missingPart(each);
        gaps.append({part.words, tr("Add it"), {}, part.area});
    }
    for (const LeftOut& each : leftOut) {
        const EntryPlace place = placeOf(content, each.entity, each.id);
        const QString name = entryName(content, place.kind, place.id);
        if (!name.isEmpty())
            gaps.append({name, tr("Left out: %1").arg(each.why), place, {}});
    }
    for (const Gap& each : gaps)
        shown << each.title + u'\n' + each.line;
    m_gaps->setVisible(!gaps.isEmpty());
    if (shown == m_gapsShown)
        return;
    m_gapsShown = shown;
    for (QWidget* row : std::as_const(m_gapRows)) {
        row->hide();
        row->deleteLater();
    }
    m_gapRows.clear();
    for (const Gap& each : std::as_const(gaps)) {
        auto* row = new RowButton(each.title, each.line, m_gaps);
        setPlainToolTip(row, each.title + u'\n' + each.line);
        connect(row, &QAbstractButton::clicked, this, [this, each] {
            if (each.area)
                Q_EMIT opened(*each.area);
            else if (const auto to = EntityRef::from(each.place.kind, each.place.id))
                Q_EMIT opened(*to);
        });
        m_gapRows.append(row);
        m_gapList->addWidget(row);
    }
}

void OriginPanel::setHere(const QSet<QUuid>& entries) {
    m_here = entries;
    for (Origin* each : m_origins)
        each->setHere(entries.contains(each->id));
}

QList<QUuid> OriginPanel::entries() const {
    QList<QUuid> ids;
    for (const Origin* each : m_origins)
        ids.append(each->id);
    return ids;
}

bool OriginPanel::eventFilter(QObject* watched, QEvent* event) {
    switch (event->type()) {
    case QEvent::Enter:
    case QEvent::FocusIn:
        Q_EMIT lit(static_cast<Origin*>(watched)->id);
        break;
    case QEvent::Leave:
    case QEvent::FocusOut:
        Q_EMIT lit({});
        break;
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace ascent
