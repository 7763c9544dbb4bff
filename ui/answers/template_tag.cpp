// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/answers/template_tag.h"

#include <QCoreApplication>

#include <algorithm>

namespace ascent {

namespace {

struct TagWords {
    Q_DECLARE_TR_FUNCTIONS(TemplateTag)
};

bool isNameCharacter(QChar c) {
    return c.isLetterOrNumber() || c == u'.' || c == u'-' || c == u'_';
}

/// A whole tag of the body, read like checkTemplate() does.
struct Tag {
    qsizetype end = 0;
    QChar mark;
    QString name;
};

/// Calls f for each closed tag that begins in [from, to).
template<class F>
void forEachTag(const QString& body, qsizetype from, qsizetype to, F&& f) {
    for (qsizetype at = body.indexOf(QLatin1String("{{"), from); at >= 0 && at < to;) {
        const bool triple = at + 2 < body.size() && body[at + 2] == u'{';
        const QString closer = triple ? QStringLiteral("}}}") : QStringLiteral("}}");
        const qsizetype end = body.indexOf(closer, at + 2);
        if (end < 0)
            return;
        Tag tag;
        tag.end = end + closer.size();
        tag.name = body.mid(at + (triple ? 3 : 2), end - at - (triple ? 3 : 2)).trimmed();
        if (!triple && !tag.name.isEmpty() && !isNameCharacter(tag.name.front())) {
            tag.mark = tag.name.front();
            tag.name = tag.name.mid(1).trimmed();
        }
        f(tag);
        at = body.indexOf(QLatin1String("{{"), tag.end);
    }
}

/// Whether a closing tag after the place belongs to a section that would be opened at it.
bool isClosedAfter(const QString& body, qsizetype place, const QString& name) {
    int open = 1;
    bool closed = false;
    forEachTag(body, place, body.size(), [&](const Tag& tag) {
        if (tag.name != name)
            return;
        open += tag.mark == u'#' || tag.mark == u'^' ? 1 : tag.mark == u'/' ? -1 : 0;
        closed = closed || open == 0;
    });
    return closed && open <= 0;
}

/// 0: does not fit. Higher is better.
int fit(const QString& name, const QString& about, const QString& typed) {
    if (typed.isEmpty() || name.startsWith(typed, Qt::CaseInsensitive))
        return 4;
    const auto hasWord = [&](const QString& text) {
        for (qsizetype at = text.indexOf(typed, 0, Qt::CaseInsensitive); at >= 0;
             at = text.indexOf(typed, at + 1, Qt::CaseInsensitive))
            if (at == 0 || !text[at - 1].isLetterOrNumber())
                return true;
        return false;
    };
    if (hasWord(name))
        return 3;
    return name.contains(typed, Qt::CaseInsensitive) ? 2 : hasWord(about) ? 1 : 0;
}

QString aboutItem(const QString& item, const TemplateName& list) {
    return item == u"." ? TagWords::tr("the whole of one of them") : TagWords::tr("of one of: %1").arg(list.about);
}

} // namespace

std::optional<OpenTag> openTagAt(const QString& body, qsizetype cursor) {
    if (cursor < 2 || cursor > body.size())
        return std::nullopt;
    const qsizetype start = body.lastIndexOf(QLatin1String("{{"), cursor - 2);
    if (start < 0)
        return std::nullopt;
    OpenTag tag;
    qsizetype at = start + 2;
    // The third brace of "{{{" belongs to the opening; lastIndexOf finds the last two of the three.
    tag.start = start > 0 && body[start - 1] == u'{' ? start - 1 : start;
    if (at < cursor && QStringView(u"#^/&").contains(body[at])) {
        tag.mark = body[at] == u'&' ? QChar() : body[at];
        ++at;
    }
    while (at < cursor && body[at] == u' ')
        ++at;
    for (qsizetype each = at; each < cursor; ++each)
        if (!isNameCharacter(body[each]))
            return std::nullopt;
    tag.typed = body.mid(at, cursor - at);
    qsizetype end = cursor;
    while (end < body.size() && isNameCharacter(body[end]))
        ++end;
    tag.end = end;
    while (end < body.size() && body[end] == u' ')
        ++end;
    const QString closer = tag.start < start ? QStringLiteral("}}}") : QStringLiteral("}}");
    if (QStringView(body).mid(end).startsWith(closer))
        tag.end = end + closer.size();
    else
        // What follows without a "}}" is the text behind a tag that has only begun.
        tag.end = cursor;
    return tag;
}

QStringList sectionsOpenAt(const QString& body, qsizetype place) {
    QStringList open;
    forEachTag(body, 0, place, [&](const Tag& tag) {
        if (tag.end > place)
            return;
        if (tag.mark == u'#' || tag.mark == u'^')
            open.append(tag.name);
        else if (tag.mark == u'/' && !open.isEmpty())
            open.removeLast();
    });
    return open;
}

QList<TagOffer> offersFor(const QString& body, const OpenTag& tag, const QList<TemplateName>& names) {
    using Kind = TagOffer::Kind;
    using Use = TemplateName::Use;
    const QStringList open = sectionsOpenAt(body, tag.start);
    struct Ranked {
        int fit;
        TagOffer offer;
    };
    QList<Ranked> ranked;
    const auto offer = [&](Kind kind, const QString& name, const QString& about) {
        if (const int how = fit(name, about, tag.typed))
            ranked.append({how, {kind, name, about}});
    };
    const auto section = [&](const QString& name) {
        return isClosedAfter(body, tag.end, name) ? Kind::Opening : Kind::Section;
    };
    const QString inside = open.isEmpty() ? QString() : open.last();
    const auto closing = [&] {
        if (!inside.isEmpty())
            offer(Kind::Closing, inside, TagWords::tr("closes “%1”").arg(inside));
    };
    if (tag.mark == u'/') {
        closing();
    } else {
        // Within sections, their own names come first, the innermost's before the others'.
        for (auto each = open.rbegin(); each != open.rend() && tag.mark.isNull(); ++each)
            for (const TemplateName& list : names)
                if (list.name == *each)
                    for (const QString& item : list.items)
                        offer(Kind::Value, item, aboutItem(item, list));
        if (tag.mark.isNull())
            closing();
        for (const TemplateName& each : names) {
            if (!tag.mark.isNull() && each.use == Use::Text)
                continue; // after the lists and conditions, which are what a section is for
            const bool value = tag.mark.isNull() && each.use == Use::Text;
            offer(value ? Kind::Value : section(each.name), each.name, each.about);
        }
        for (const TemplateName& each : names)
            if (!tag.mark.isNull() && each.use == Use::Text)
                offer(section(each.name), each.name,
                      (tag.mark == u'#' ? TagWords::tr("where there is: %1") : TagWords::tr("where there is no: %1"))
                          .arg(each.about));
    }
    std::stable_sort(ranked.begin(), ranked.end(), [](const Ranked& a, const Ranked& b) { return a.fit > b.fit; });
    QList<TagOffer> offers;
    for (const Ranked& each : ranked)
        offers.append(each.offer);
    return offers;
}

TagText textOf(const TagOffer& offer, const OpenTag& tag) {
    using Kind = TagOffer::Kind;
    const QString mark = tag.mark == u'^' ? QStringLiteral("^") : QStringLiteral("#");
    switch (offer.kind) {
    case Kind::Value: {
        const QString text = QStringLiteral("{{%1}}").arg(offer.name);
        return {text, text.size()};
    }
    case Kind::Closing: {
        const QString text = QStringLiteral("{{/%1}}").arg(offer.name);
        return {text, text.size()};
    }
    case Kind::Opening:
    case Kind::Section:
        break;
    }
    const QString opening = QStringLiteral("{{%1%2}}").arg(mark, offer.name);
    if (offer.kind == Kind::Opening)
        return {opening, opening.size()};
    return {opening + QStringLiteral("{{/%1}}").arg(offer.name), opening.size()};
}

} // namespace ascent
