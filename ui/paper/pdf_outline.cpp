// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/pdf_outline.h"

#include <QCoreApplication>
// Shared pointers instead of qpdf's own.
#define POINTERHOLDER_TRANSITION 4
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

namespace ascent {

namespace {

QPDFObjectHandle text(const QString& words) {
    return QPDFObjectHandle::newUnicodeString(words.toStdString());
}

/// An item of the outline and those below it, as indices of the headings.
struct Node {
    int heading = -1;
    QList<int> children; ///< of nodes
};

/// Headings in document order to a tree; a level that was skipped hangs on the next higher one.
QList<Node> treeOf(const QList<HeadingPlace>& headings) {
    QList<Node> nodes{Node{}};
    QList<std::pair<int, int>> open{{0, 0}}; // level and node
    for (int i = 0; i < headings.size(); ++i) {
        while (open.last().first >= headings[i].level)
            open.removeLast();
        const int node = int(nodes.size());
        nodes[open.last().second].children.append(node);
        nodes.append(Node{i, {}});
        open.append({headings[i].level, node});
    }
    return nodes;
}

void addOutline(QPDF& pdf, const Pages& pages) {
    const auto sheets = QPDFPageDocumentHelper(pdf).getAllPages();
    const QList<Node> nodes = treeOf(pages.headings());
    if (nodes.size() == 1 || sheets.empty())
        return;
    std::vector<QPDFObjectHandle> objects;
    for (qsizetype i = 0; i < nodes.size(); ++i)
        objects.push_back(pdf.makeIndirectObject(QPDFObjectHandle::newDictionary()));
    objects[0].replaceKey("/Type", QPDFObjectHandle::newName("/Outlines"));
    for (qsizetype i = 0; i < nodes.size(); ++i) {
        const QList<int>& children = nodes[i].children;
        for (qsizetype c = 0; c < children.size(); ++c) {
            QPDFObjectHandle& child = objects[children[c]];
            const HeadingPlace& heading = pages.headings()[nodes[children[c]].heading];
            child.replaceKey("/Title", text(heading.text));
            child.replaceKey("/Parent", objects[i]);
            if (c > 0)
                child.replaceKey("/Prev", objects[children[c - 1]]);
            if (c + 1 < children.size())
                child.replaceKey("/Next", objects[children[c + 1]]);
            auto target = QPDFObjectHandle::newArray();
            target.appendItem(sheets[std::min<size_t>(heading.page, sheets.size() - 1)].getObjectHandle());
            target.appendItem(QPDFObjectHandle::newName("/XYZ"));
            target.appendItem(QPDFObjectHandle::newInteger(0));
            target.appendItem(QPDFObjectHandle::newReal((pages.size().height() - heading.y) / unitsPerPoint + 8, 1));
            target.appendItem(QPDFObjectHandle::newNull());
            child.replaceKey("/Dest", target);
        }
        if (children.isEmpty())
            continue;
        objects[i].replaceKey("/First", objects[children.first()]);
        objects[i].replaceKey("/Last", objects[children.last()]);
        // A negative count: the goals below "Goals" are folded at first.
        objects[i].replaceKey("/Count", QPDFObjectHandle::newInteger(i == 0 ? children.size() : -children.size()));
    }
    pdf.getRoot().replaceKey("/Outlines", objects[0]);
    if (pages.count() > 2)
        pdf.getRoot().replaceKey("/PageMode", QPDFObjectHandle::newName("/UseOutlines"));
}

void addNames(QPDF& pdf, const Report& report) {
    QPDFObjectHandle root = pdf.getRoot();
    root.replaceKey("/Lang", text(report.language));
    auto preferences = QPDFObjectHandle::newDictionary();
    preferences.replaceKey("/DisplayDocTitle", QPDFObjectHandle::newBool(true));
    root.replaceKey("/ViewerPreferences", preferences);
    if (!report.author.isEmpty() && pdf.getTrailer().getKey("/Info").isDictionary())
        pdf.getTrailer().getKey("/Info").replaceKey("/Author", text(report.author));
}

} // namespace

Result<QByteArray> withOutline(const QByteArray& bytes, const Pages& pages) {
    try {
        QPDF pdf;
        pdf.setSuppressWarnings(true);
        pdf.processMemoryFile("report", bytes.constData(), size_t(bytes.size()));
        addNames(pdf, pages.report());
        addOutline(pdf, pages);
        QPDFWriter writer(pdf);
        writer.setOutputMemory();
        writer.setDeterministicID(true);
        writer.setObjectStreamMode(qpdf_o_generate);
        writer.write();
        const std::shared_ptr<Buffer> out(writer.getBufferSharedPointer());
        return QByteArray(reinterpret_cast<const char*>(out->getBuffer()), qsizetype(out->getSize()));
    } catch (const std::exception& error) {
        return fail({ErrorCode::CannotWrite, QCoreApplication::translate("ascent::paper", "Cannot make the PDF"),
                     QCoreApplication::translate("ascent::paper", "its outline could not be added"),
                     QCoreApplication::translate("ascent::paper", "choose another format"),
                     QString::fromUtf8(error.what())});
    }
}

} // namespace ascent
