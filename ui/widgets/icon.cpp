// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/icon.h"

#include <QApplication>
#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace ascent {

namespace {

class LineIconEngine final : public QIconEngine {
public:
    LineIconEngine(QString name, QByteArray svg, const QColor& color)
        : m_name(std::move(name))
        , m_svg(std::move(svg))
        , m_color(color) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override {
        const qreal ratio = painter->device()->devicePixelRatioF();
        painter->drawPixmap(rect, drawn(rect.size() * ratio, mode));
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State) override { return drawn(size, mode); }
    QIconEngine* clone() const override { return new LineIconEngine(m_name, m_svg, m_color); }

private:
    QColor colorFor(QIcon::Mode mode) const {
        const QPalette palette = QApplication::palette();
        if (mode == QIcon::Disabled)
            return palette.color(QPalette::Disabled, QPalette::WindowText);
        if (m_color.isValid())
            return m_color;
        return palette.color(mode == QIcon::Selected ? QPalette::HighlightedText : QPalette::WindowText);
    }

    QPixmap drawn(const QSize& size, QIcon::Mode mode) const {
        const QColor color = colorFor(mode);
        const QString key = QStringLiteral("ascent/%1/%2x%3/%4")
                                .arg(m_name, QString::number(size.width()), QString::number(size.height()),
                                     color.name(QColor::HexArgb));
        QPixmap pixmap;
        if (QPixmapCache::find(key, &pixmap))
            return pixmap;
        pixmap = QPixmap(size);
        pixmap.fill(Qt::transparent);
        QByteArray svg = m_svg;
        svg.replace("currentColor", color.name().toLatin1());
        QSvgRenderer renderer(svg);
        QPainter painter(&pixmap);
        renderer.render(&painter);
        QPixmapCache::insert(key, pixmap);
        return pixmap;
    }

    QString m_name;
    QByteArray m_svg;
    QColor m_color;
};

} // namespace

QIcon lineIcon(const QString& name) {
    return lineIcon(name, {});
}

QIcon lineIcon(const QString& name, const QColor& color) {
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    if (!file.open(QIODevice::ReadOnly)) {
        qWarning("no icon named %s", qUtf8Printable(name));
        return {};
    }
    return QIcon(new LineIconEngine(name, file.readAll(), color));
}

} // namespace ascent
