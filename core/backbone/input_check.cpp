#include "backbone/input_check.h"

namespace patchgauge::backbone {

std::string describe(const InputBatch& batch) {
    return std::to_string(batch.images) + " images of " + std::to_string(batch.width) + "x" +
           std::to_string(batch.height);
}

void checkInput(const InputBatch& batch, int stride) {
    if (batch.images < 1 || batch.width < 1 || batch.height < 1 || !batch.values)
        throw Error(ErrorCode::InvalidArgument,
                    Engine::tr("there is no image to run the network on"), describe(batch),
                    Engine::tr("give at least one image"));
    if (batch.width % stride != 0 || batch.height % stride != 0)
        throw Error(ErrorCode::InvalidArgument,
                    Engine::tr("the network cannot take the image size"), describe(batch),
                    Engine::tr("use a width and height that are multiples of %1", stride));
}

void checkThreads(int threads) {
    if (threads < 1)
        throw Error(ErrorCode::InvalidArgument, Engine::tr("the network needs at least one thread"),
                    Engine::tr("threads %1", threads), Engine::tr("use 1 or more"));
}

Error outOfMemory(const std::string& where) {
    return {ErrorCode::OutOfMemory, Engine::tr("the network does not fit into memory"), where,
            Engine::tr("use a smaller input or fewer images at a time")};
}

} // namespace patchgauge::backbone
