// SPDX-License-Identifier: MIT
#include "ui/WindowPixels.h"

#include <QBackingStore>
#include <QImage>
#include <QWidget>

#include <cstring>

namespace epost {

std::jthread beginTouchingPixels(QWidget &window)
{
    (void)window.winId(); // makes the native window, and what it is drawn into
    QBackingStore *store = window.backingStore();
    if (!store)
        return {};
    store->resize(window.size());
    store->beginPaint(QRect({}, window.size()));
    QPaintDevice *device = store->paintDevice();
    std::jthread toucher;
    if (device && device->devType() == QInternal::Image) {
        auto *image = static_cast<QImage *>(device);
        toucher = std::jthread(
            [bits = image->bits(), size = size_t(image->sizeInBytes())] { std::memset(bits, 0, size); });
    }
    store->endPaint();
    return toucher;
}

} // namespace epost
